package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Makes text from outside harmless for a terminal: nothing in it can move a cursor, turn the writing or end a line. */
public final class PrintableText {

    /** How many characters of a quoted text are shown. */
    private static final int SHOWN = 40;

    private static final String CUT = "...";

    private PrintableText() {}

    /**
     * The text with every character that cannot be seen written as {@code \}{@code u001b}.
     *
     * @param text from outside, of any length
     */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    /**
     * The text escaped and cut to its first 40 characters.
     *
     * @param text from outside, of any length
     */
    public static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return escape(text);
        }
        return escape(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + CUT;
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

    private static void append(StringBuilder escaped, int character) {
        if (isVisible(character)) {
            escaped.appendCodePoint(character);
        } else {
            escaped.append(String.format(Locale.ROOT, "\\u%04x", character));
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
