package fanbike.core.trend;

import fanbike.core.report.Columns;
import fanbike.core.trend.ProtocolTrend.IntervalTrend;
import fanbike.core.trend.Series.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One protocol's trends as two tables: of whole sessions, and of each interval. */
final class TrendTable {

    private static final int WIDE = 76;
    private static final int MOST_DRAWN = 24;
    /** With four cells beside it, it fills 40 columns. */
    private static final int NARROW_NAME = 12;

    private static final String INDENT = "  ";

    private final boolean wide;
    private final int width;
    private final Sparkline sparkline;

    /**
     * Tables.
     *
     * @param width how many characters fit on a line
     * @param sparkline draws the lines
     */
    TrendTable(int width, Sparkline sparkline) {
        this.width = width;
        this.sparkline = sparkline;
        wide = width >= WIDE;
    }

    List<String> of(ProtocolTrend trend) {
        var lines = new ArrayList<String>();
        lines.add(head());
        trend.series().forEach(series -> lines.add(line(series)));
        if (!trend.intervals().isEmpty()) {
            lines.add("");
            lines.add(intervalHead());
            trend.intervals().forEach(interval -> lines.add(line(interval)));
        }
        return lines.stream()
                .map(line -> Columns.cut(line.stripTrailing(), width))
                .toList();
    }

    private String head() {
        return wide
                ? INDENT
                        + name("", 10)
                        + drawn(List.of(), width - 56)
                        + cell("now", 10)
                        + cell("before", 10)
                        + cell("±", 10)
                : name("", 10) + cell("now", 9) + cell("before", 9) + INDENT;
    }

    private String line(Series series) {
        Change change = series.change();
        boolean known = change.direction() != Change.Direction.TOO_FEW;
        String now = known ? TrendWords.value(series.measure(), change.latest()) : "-";
        String before = known ? TrendWords.value(series.measure(), change.earlier()) : "-";
        String spread = known ? TrendWords.value(series.measure(), change.spread()) : "-";
        String name = TrendWords.name(series.measure());
        return wide
                ? INDENT
                        + name(name, 10)
                        + drawn(series.points(), width - 56)
                        + cell(now, 10)
                        + cell(before, 10)
                        + cell(spread, 10)
                        + INDENT
                        + TrendWords.word(change)
                : name(name, 10) + cell(now, 9) + cell(before, 9) + INDENT + TrendWords.word(change);
    }

    private String intervalHead() {
        String cells = SessionFigures.ofIntervals()
                .map(measure -> cell(wide ? TrendWords.name(measure) : TrendWords.shortName(measure), cellWidth()))
                .collect(Collectors.joining());
        return wide ? INDENT + name("interval", 14) + cells + INDENT + "in band" : name("", NARROW_NAME) + cells;
    }

    private String line(IntervalTrend interval) {
        String cells = interval.series().stream().map(this::cell).collect(Collectors.joining());
        List<Point> inBand = interval.series().get(0).points();
        return wide
                ? INDENT + name(TrendWords.name(interval), 14) + cells + INDENT + drawn(inBand, width - 58)
                : name(TrendWords.name(interval), NARROW_NAME) + cells;
    }

    /** What it is now, and a mark for what became of it. */
    private String cell(Series series) {
        Change change = series.change();
        String mark = mark(change.direction());
        if (change.direction() == Change.Direction.TOO_FEW) {
            return cell(mark, cellWidth());
        }
        String value =
                wide ? TrendWords.value(series.measure(), change.latest()) : bare(series.measure(), change.latest());
        return cell(value + (wide ? " " : "") + mark, cellWidth());
    }

    /** Without a unit, where there is no room. */
    private static String bare(Measure measure, double value) {
        boolean isShare = measure == Measure.INTENSITY || measure == Measure.COVERAGE;
        return isShare ? String.format(Locale.ROOT, "%.0f%%", 100 * value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** What the marks mean. */
    static String legend() {
        return "Marks: + better, - worse, = no change, ? too few.";
    }

    private static String mark(Change.Direction direction) {
        return switch (direction) {
            case TOO_FEW -> "?";
            case NONE -> "=";
            case BETTER -> "+";
            case WORSE -> "-";
        };
    }

    private int cellWidth() {
        return wide ? 10 : 7;
    }

    private String drawn(List<Point> points, int room) {
        int columns = Math.min(MOST_DRAWN, room);
        String line = points.isEmpty() ? "" : sparkline.of(values(points), columns);
        return line + " ".repeat(Math.max(0, columns - line.length()));
    }

    private static List<Double> values(List<Point> points) {
        return points.stream().map(Point::value).toList();
    }

    private static String name(String text, int columns) {
        return Columns.fit(text, columns);
    }

    /** Set to the right. */
    private static String cell(String text, int columns) {
        return " ".repeat(Math.max(1, columns - Columns.of(text))) + text;
    }
}
