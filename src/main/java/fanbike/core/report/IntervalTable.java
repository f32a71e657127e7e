package fanbike.core.report;

import fanbike.core.score.IntervalScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The intervals of a report as a table; the bars are left out where they do not fit. */
final class IntervalTable {

    private static final int NAME_WIDTH = 12;
    private static final int WIDTH_WITH_BARS = 70;

    private static final int WIDTH_WITHOUT_BARS = 40;

    private final int width;
    private final boolean withBars;

    /**
     * A table.
     *
     * @param width how many characters fit on a line
     */
    IntervalTable(int width) {
        this.width = width;
        withBars = width >= WIDTH_WITH_BARS;
    }

    List<String> of(List<IntervalScore> intervals) {
        if (width < WIDTH_WITHOUT_BARS) {
            return intervals.stream()
                    .flatMap(interval -> WordWrap.of(sentence(interval), width).stream())
                    .toList();
        }
        var lines = new ArrayList<String>();
        lines.add(start("R", "interval", "ridden") + bar("") + end("rpm", "in", "mean"));
        intervals.forEach(interval -> lines.add(line(interval)));
        if (withBars) {
            lines.add("");
            lines.add("   " + IntervalBar.LEGEND);
        }
        return lines;
    }

    /** For whom columns do not fit. */
    private static String sentence(IntervalScore interval) {
        String ridden = "R" + interval.interval().round() + " "
                + PrintableText.of(interval.interval().name(), NAME_WIDTH - 1) + " "
                + Figures.clock(interval.riddenNanos());
        return interval.interval().isScored()
                ? ridden + ": "
                        + Figures.rpm(interval.interval().target().target().rpm()) + " rpm, in "
                        + percent(interval.score().intensity()) + ", mean " + mean(interval.meanRpm())
                : ridden;
    }

    private String line(IntervalScore interval) {
        String start = start(
                Integer.toString(interval.interval().round()),
                PrintableText.of(interval.interval().name(), NAME_WIDTH - 1),
                Figures.clock(interval.riddenNanos()));
        if (!interval.interval().isScored()) {
            return start;
        }
        return start
                + bar("  [" + IntervalBar.of(interval.score()) + "]")
                + end(
                        Figures.rpm(interval.interval().target().target().rpm()),
                        percent(interval.score().intensity()),
                        mean(interval.meanRpm()));
    }

    private static String start(String round, String name, String ridden) {
        return String.format(Locale.ROOT, "%2s %-" + NAME_WIDTH + "s%6s", round, name, ridden);
    }

    private String bar(String bar) {
        return withBars ? String.format(Locale.ROOT, "%-24s", bar) : "";
    }

    private static String end(String target, String share, String mean) {
        return String.format(Locale.ROOT, "%5s%5s%7s", target, share, mean);
    }

    private static String mean(OptionalDouble rpm) {
        return rpm.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", rpm.getAsDouble());
    }

    /** A share of 1 in whole percent, or a dash. */
    static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f%%", 100 * share.getAsDouble());
    }
}
