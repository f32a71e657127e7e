package fanbike.adapter.html.trend;

import fanbike.adapter.html.chart.PointChart;
import fanbike.adapter.html.words.Words;
import fanbike.core.trend.Change;
import fanbike.core.trend.Measure;
import fanbike.core.trend.ProtocolTrend;
import fanbike.core.trend.ProtocolTrend.IntervalTrend;
import fanbike.core.trend.Series;
import fanbike.core.trend.TrendWords;
import java.time.ZoneId;
import java.util.List;

/**
 * One protocol's trends.
 *
 * @param title what was ridden how often, and by whom
 * @param rows one for each measure
 * @param charts of what was measured often enough to be drawn
 * @param columns what is known of each interval
 * @param intervals one after another
 */
public record ProtocolPart(
        String title, List<Row> rows, List<PointChart> charts, List<String> columns, List<IntervalRow> intervals) {

    /** Copies the lists. */
    public ProtocolPart {
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
        columns = List.copyOf(columns);
        intervals = List.copyOf(intervals);
    }

    /**
     * What became of a measure.
     *
     * @param name of the measure
     * @param now the latest mean, or a dash
     * @param before the mean of all earlier sessions, or a dash
     * @param spread from session to session, or a dash
     * @param word what it is called
     */
    public record Row(String name, String now, String before, String spread, String word) {}

    /**
     * What became of an interval.
     *
     * @param name its round, name and target
     * @param cells for each column the latest mean, and what became of it
     */
    public record IntervalRow(String name, List<Cell> cells) {

        /** Copies the list. */
        public IntervalRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A measure of an interval.
     *
     * @param now the latest mean; empty where there are too few sessions
     * @param word what became of it
     */
    public record Cell(String now, String word) {}

    static ProtocolPart of(String athlete, ProtocolTrend trend, ZoneId zone) {
        String title = TrendWords.title(trend, zone);
        return new ProtocolPart(
                athlete.isEmpty() ? title : athlete + ": " + title,
                trend.series().stream().map(ProtocolPart::row).toList(),
                trend.series().stream()
                        .filter(TrendChart::isWorthDrawing)
                        .map(series -> TrendChart.of(series, zone))
                        .toList(),
                trend.intervals().stream()
                        .limit(1)
                        .flatMap(interval -> interval.series().stream())
                        .map(series -> TrendWords.name(series.measure()))
                        .toList(),
                trend.intervals().stream().map(ProtocolPart::row).toList());
    }

    private static Row row(Series series) {
        Change change = series.change();
        return new Row(
                TrendWords.name(series.measure()),
                value(series.measure(), change, change.latest()),
                value(series.measure(), change, change.earlier()),
                value(series.measure(), change, change.spread()),
                TrendWords.word(change));
    }

    private static IntervalRow row(IntervalTrend interval) {
        return new IntervalRow(
                TrendWords.name(interval),
                interval.series().stream().map(ProtocolPart::cell).toList());
    }

    private static Cell cell(Series series) {
        Change change = series.change();
        return new Cell(value(series.measure(), change, change.latest()), TrendWords.word(change));
    }

    private static String value(Measure measure, Change change, double value) {
        return change.direction() == Change.Direction.TOO_FEW ? Words.NONE : TrendWords.value(measure, value);
    }
}
