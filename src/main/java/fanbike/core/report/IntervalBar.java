package fanbike.core.report;

import fanbike.core.score.AdherenceScore;

/** How an interval was ridden, as a bar of characters: told apart by shape, never by colour. */
final class IntervalBar {

    /** What the characters mean. */
    static final String LEGEND = "= in  - under  + over  . settling  ? no signal";

    private static final int CELLS = 20;
    private static final String SHAPES = "-=+.?";

    private IntervalBar() {}

    /** The bar, with as many characters of each shape as its share of the time; the rounding never loses a cell. */
    static String of(AdherenceScore score) {
        long[] parts = {
            score.underNanos(), score.inNanos(), score.overNanos(), score.settlingNanos(), score.noSignalNanos()
        };
        long whole = score.riddenNanos();
        var bar = new StringBuilder();
        long sum = 0;
        for (int part = 0; part < parts.length && whole > 0; part++) {
            sum += parts[part];
            long cells = (sum * CELLS + whole / 2) / whole;
            bar.append(SHAPES.substring(part, part + 1).repeat((int) (cells - bar.length())));
        }
        return bar.append(" ".repeat(CELLS - bar.length())).toString();
    }
}
