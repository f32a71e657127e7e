package fanbike.adapter.cli;

import org.jline.utils.WCWidth;

/** Text in columns, where some characters take two and some none. */
final class Columns {

    private static final String ELLIPSIS = "…";

    private Columns() {}

    /** The columns that a printable text takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int point) {
        return Math.max(0, WCWidth.wcwidth(point));
    }

    /** The text in exactly so many columns: cut with an ellipsis, or filled with spaces. */
    static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - of(cut));
    }

    /** The text, or as much of its beginning as fits and an ellipsis. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        int left = columns - of(ELLIPSIS);
        for (int point : text.codePoints().toArray()) {
            left -= of(point);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.append(ELLIPSIS).toString();
    }
}
