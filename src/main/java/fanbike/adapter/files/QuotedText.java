package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.core.report.PrintableText;

/** What a file says, as a message about the file quotes it. */
public final class QuotedText {

    /** How many characters of a quoted text are shown. */
    private static final int SHOWN = 40;

    private static final String CUT = "...";

    private QuotedText() {}

    /**
     * The text escaped and cut to its first 40 characters.
     *
     * @param text from outside, of any length
     */
    public static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return PrintableText.escape(text);
        }
        return PrintableText.escape(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + CUT;
    }

    /**
     * The text escaped, cut and between quotation marks.
     *
     * @param text from outside, of any length
     */
    public static String quote(String text) {
        return '"' + cut(text) + '"';
    }

    /**
     * A JSON value as a message shows it: numbers and short text as they are, anything with an inside by its name.
     *
     * @param node any value
     */
    public static String of(JsonNode node) {
        if (node.isTextual()) {
            return quote(node.textValue());
        }
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        return cut(node.asText());
    }
}
