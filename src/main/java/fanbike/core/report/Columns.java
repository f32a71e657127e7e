package fanbike.core.report;

import java.util.List;
import org.jline.utils.WCWidth;

/**
 * How much room text takes on a terminal, where some characters take two columns and some none (Unicode Standard Annex
 * 11). Knows nothing of a terminal: of JLine it takes the table of widths alone.
 */
public final class Columns {

    private static final String ELLIPSIS = "…";

    private Columns() {}

    /**
     * The columns that a text takes.
     *
     * @param text printable
     */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int point) {
        boolean isPlain = point >= ' ' && point <= '~';
        return isPlain ? 1 : Math.max(0, WCWidth.wcwidth(point));
    }

    /**
     * The text in exactly so many columns: cut with an ellipsis, or filled with spaces.
     *
     * @param text printable
     * @param columns how many
     */
    public static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(Math.max(0, columns - of(cut)));
    }

    /**
     * The text, or as much of its beginning as fits and an ellipsis.
     *
     * @param text printable
     * @param columns how many there are, 1 or more
     */
    public static String cut(String text, int columns) {
        return of(text) <= columns ? text : beginning(text, columns - of(ELLIPSIS)) + ELLIPSIS;
    }

    /**
     * As many whole characters from the beginning of a text as fit.
     *
     * @param text printable
     * @param columns how many there are
     */
    static String beginning(String text, int columns) {
        var kept = new StringBuilder();
        int left = columns;
        for (int point : text.codePoints().toArray()) {
            left -= of(point);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString();
    }

    /**
     * The first of several texts that fits; the last, where none does.
     *
     * @param texts at least one, the best first
     * @param columns how many there are
     */
    public static String firstThatFits(List<String> texts, int columns) {
        return texts.stream()
                .filter(text -> of(text) <= columns)
                .findFirst()
                .orElseGet(() -> texts.get(texts.size() - 1));
    }
}
