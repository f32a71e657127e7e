package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of a certain form.
 *
 * @param form what the whole text must match
 * @param allowed the form in words
 */
public record TextRule(Pattern form, String allowed) implements ValueRule<String> {

    /** Control characters, ends of line, the marks that turn the direction of writing, and half a character. */
    private static final String UNWANTED =
            "\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";

    private static final String VISIBLE = "[^" + UNWANTED + "]";
    private static final Pattern INVISIBLE = Pattern.compile("[" + UNWANTED + "]");

    /**
     * One line that is not blank.
     *
     * @param most how many characters it may have
     */
    public static TextRule line(int most) {
        return new TextRule(
                Pattern.compile("(?![\\s\\p{Z}]*\\z)" + VISIBLE + "{1," + most + "}"),
                "a text of 1 to " + most + " characters on one line, without control characters");
    }

    /**
     * One line that may be blank or empty.
     *
     * @param most how many characters it may have
     */
    public static TextRule lineOrNothing(int most) {
        return new TextRule(
                Pattern.compile(VISIBLE + "{0," + most + "}"),
                "a text of at most " + most + " characters on one line, without control characters");
    }

    /**
     * The text with a space for each character that no line may have.
     *
     * @param text from anywhere
     */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ");
    }

    @Override
    public Optional<String> read(JsonNode node, Place place, Problems problems) {
        if (!node.isTextual()) {
            return refuse(node, place, "is not a text in quotation marks", problems);
        }
        if (!form.matcher(node.textValue()).matches()) {
            return refuse(node, place, "cannot stand here", problems);
        }
        return Optional.of(node.textValue());
    }
}
