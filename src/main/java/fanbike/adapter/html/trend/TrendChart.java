package fanbike.adapter.html.trend;

import fanbike.adapter.html.chart.Label;
import fanbike.adapter.html.chart.PointChart;
import fanbike.adapter.html.chart.Scale;
import fanbike.adapter.html.chart.Series.Point;
import fanbike.core.trend.Change;
import fanbike.core.trend.Measure;
import fanbike.core.trend.Series;
import fanbike.core.trend.TrendWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws a measure over the days, above the range in which a change says nothing. */
final class TrendChart {

    private static final int HEIGHT = 120;
    private static final int LEAST_APART_PERCENT = 50;
    private static final double SECONDS_A_DAY = 86_400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uu", Locale.ENGLISH);

    private TrendChart() {}

    static boolean isWorthDrawing(Series series) {
        return series.points().size() > 1;
    }

    static PointChart of(Series series, ZoneId zone) {
        Measure measure = series.measure();
        var drawn = new fanbike.adapter.html.chart.Series(
                TrendWords.name(measure),
                unit(measure),
                series.points().stream()
                        .map(point -> new Point(
                                days(point.startedAt()),
                                LocalDate.ofInstant(point.startedAt(), zone).format(DAY),
                                OptionalDouble.of(shown(measure, point.value()))))
                        .toList(),
                noise(measure, series.change()),
                1);
        return withEnds(PointChart.of(drawn, least(measure), HEIGHT), drawn);
    }

    /** Days lie anywhere: where each had its label, they would lie on each other. */
    private static PointChart withEnds(PointChart chart, fanbike.adapter.html.chart.Series drawn) {
        Label first = chart.labels().get(0);
        BigDecimal mirrored = BigDecimal.valueOf(100).subtract(new BigDecimal(first.at()));
        Point last = drawn.points().get(drawn.points().size() - 1);
        boolean isApart = mirrored.subtract(new BigDecimal(first.at())).intValue() >= LEAST_APART_PERCENT;
        return new PointChart(
                chart.title(),
                chart.description(),
                chart.height(),
                chart.band(),
                chart.path(),
                chart.dots(),
                chart.ticks(),
                isApart ? List.of(first, new Label(mirrored.toPlainString(), last.label(), false)) : List.of(first));
    }

    private static double days(Instant moment) {
        return moment.getEpochSecond() / SECONDS_A_DAY;
    }

    /** Around what it was before. */
    private static Optional<Scale> noise(Measure measure, Change change) {
        return change.direction() == Change.Direction.TOO_FEW
                ? Optional.empty()
                : Optional.of(new Scale(
                        shown(measure, change.earlier() - change.threshold()),
                        shown(measure, change.earlier() + change.threshold())));
    }

    private static double shown(Measure measure, double value) {
        return isShare(measure) ? 100 * value : value;
    }

    private static boolean isShare(Measure measure) {
        return measure == Measure.INTENSITY || measure == Measure.COVERAGE;
    }

    private static String unit(Measure measure) {
        return switch (measure) {
            case SCORE -> "of 100";
            case INTENSITY, COVERAGE -> "%";
            case DEVIATION -> "rpm";
            case TIME_TO_TARGET -> "seconds";
        };
    }

    /** What the picture shows at least, so that a little looks like a little. */
    private static Scale least(Measure measure) {
        return switch (measure) {
            case SCORE, INTENSITY, COVERAGE -> new Scale(0, 100);
            case DEVIATION -> new Scale(0, 2);
            case TIME_TO_TARGET -> new Scale(0, 10);
        };
    }
}
