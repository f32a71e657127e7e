package fanbike.core.report;

import java.util.Locale;

/**
 * Text from outside, made harmless where it is shown to a person: no control, no escape sequence and no change of
 * writing direction passes.
 */
public final class PrintableText {

    private PrintableText() {}

    /**
     * The text with every character that is not plainly visible replaced by a question mark.
     *
     * @param text any text
     * @param longest how many characters to keep at most; what is cut ends in an ellipsis
     */
    public static String of(String text, int longest) {
        var shown = new StringBuilder();
        int kept = 0;
        for (int point : text.codePoints().toArray()) {
            if (++kept > longest) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(isVisible(point) ? point : '?');
        }
        return shown.toString();
    }

    /**
     * The text with every character that is not plainly visible written as {@code \}{@code u001b}.
     *
     * @param text any text
     */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> escaped.append(
                        isVisible(point) ? Character.toString(point) : String.format(Locale.ROOT, "\\u%04x", point)));
        return escaped.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
