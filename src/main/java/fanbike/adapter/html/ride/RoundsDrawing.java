package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Decimal;
import fanbike.adapter.html.chart.Label;
import fanbike.adapter.html.chart.LinePath;
import fanbike.adapter.html.chart.PointChart;
import fanbike.adapter.html.chart.Scale;
import fanbike.adapter.html.chart.Series;
import fanbike.adapter.html.chart.Ticks;
import fanbike.adapter.html.ride.RoundsPicture.Line;
import fanbike.adapter.html.ride.Segment.Fate;
import fanbike.core.course.Pass;
import fanbike.core.course.Stretch;
import fanbike.core.model.Cadence;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.Figures;
import fanbike.core.report.FullReport;
import fanbike.core.score.IntervalScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays the rounds of one ride over each other. */
public final class RoundsDrawing {

    private static final int HEIGHT = 210;
    private static final int FIGURE_HEIGHT = 76;
    private static final double MOST_PIECES = 45;
    private static final double MOST_PIECES_AT_ALL = 300;
    private static final double PIECES_OF_SHORTEST = 5;
    private static final int MOST_LINES = 12;
    private static final double NANOS_A_SECOND = 1e9;

    private final FullReport report;
    private final RoundShape shape;
    private final Scale across;
    private final Scale up;

    private RoundsDrawing(FullReport report, RoundShape shape) {
        this.report = report;
        this.shape = shape;
        across = new Scale(0, shape.seconds());
        up = RpmScale.of(shape.intervals(), report.course());
    }

    /**
     * The picture of a ride; empty where there are no two rounds of one shape.
     *
     * @param report of it
     */
    public static Optional<RoundsPicture> of(FullReport report) {
        Set<Integer> begun = report.report().result().intervals().stream()
                .filter(score -> score.interval().isScored())
                .map(score -> score.interval().round())
                .collect(Collectors.toSet());
        return RoundShape.of(report.report().result().plan(), begun)
                .map(shape -> new RoundsDrawing(report, shape).picture());
    }

    private RoundsPicture picture() {
        List<RoundFigures> figures = shape.rounds().stream().map(this::figures).toList();
        return new RoundsPicture(
                HEIGHT,
                bands(),
                lines(),
                Ticks.values(up, 5).stream()
                        .map(value ->
                                new Label(Decimal.text(100 * (1 - up.share(value)), 2), Decimal.text(value, 0), false))
                        .toList(),
                Ticks.seconds(across, 7).stream().map(this::time).toList(),
                Integer.toString(pieceSeconds()),
                PointChart.of(
                        series("In the band", "%", figures, Optional.empty(), 0, true),
                        new Scale(0, 100),
                        FIGURE_HEIGHT),
                PointChart.of(
                        series("Mean bias", "rpm", figures, Optional.of(band()), 1, false),
                        new Scale(2 * band().from(), 2 * band().to()),
                        FIGURE_HEIGHT),
                RoundFigures.verdict(figures));
    }

    private Label time(double seconds) {
        return new Label(across.percent(seconds), Figures.clock(Math.round(seconds * NANOS_A_SECOND)), false);
    }

    private List<CadencePicture.Band> bands() {
        return IntStream.range(0, shape.intervals().size())
                .mapToObj(place -> {
                    PlannedInterval interval = shape.intervals().get(place);
                    double begin = shape.begin(place);
                    return new Segment(interval, begin, begin + interval.lengthNanos() / NANOS_A_SECOND, Fate.RIDDEN);
                })
                .filter(Segment::hasTarget)
                .map(segment -> TargetStep.band(segment, across, up, HEIGHT))
                .toList();
    }

    /** Short enough to see what happens in the shortest interval, and long enough to see more than how cadence trembles. */
    private int pieceSeconds() {
        double shortest = shape.intervals().stream()
                .filter(PlannedInterval::isScored)
                .mapToLong(PlannedInterval::lengthNanos)
                .min()
                .orElse(0);
        double most = Math.min(shape.seconds() / MOST_PIECES, shortest / NANOS_A_SECOND / PIECES_OF_SHORTEST);
        return (int) Math.max(1, Math.ceil(Math.max(most, shape.seconds() / MOST_PIECES_AT_ALL)));
    }

    /** All of them, or as many as can be told apart, with the first and the last. */
    private List<Line> lines() {
        int count = shape.rounds().size();
        int shown = Math.min(count, MOST_LINES);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < shown; i++) {
            int round = shape.rounds().get(i * (count - 1) / (shown - 1));
            String look = i == 0 ? "first" : "between";
            lines.add(new Line("Round " + round, i == shown - 1 ? "last" : look, path(round)));
        }
        return lines;
    }

    private String path(int round) {
        var profile = new RoundProfile(shape.seconds(), pieceSeconds());
        List<Pass> passes = report.course().kept().stream()
                .filter(pass -> pass.interval().round() == round)
                .toList();
        int firstIndex = firstIndex(round);
        for (Pass pass : passes) {
            int place = pass.interval().index() - firstIndex;
            if (place < shape.intervals().size()) {
                pass.stretches().forEach(stretch -> add(profile, shape.begin(place), stretch));
            }
        }
        var path = new LinePath(across, profile.pieces());
        for (int piece = 0; piece < profile.pieces(); piece++) {
            double from = (double) piece * profile.pieceSeconds();
            profile.mean(piece)
                    .ifPresentOrElse(mean -> path.add(from, from + profile.pieceSeconds(), mean), path::lift);
        }
        return path.data(up, HEIGHT);
    }

    private int firstIndex(int round) {
        return report.report().result().plan().intervals().stream()
                .filter(interval -> interval.round() == round)
                .mapToInt(PlannedInterval::index)
                .findFirst()
                .orElseThrow();
    }

    private static void add(RoundProfile profile, double begin, Stretch stretch) {
        double from = begin + stretch.riddenFromNanos() / NANOS_A_SECOND;
        stretch.cadence()
                .ifPresent(cadence -> profile.add(from, from + stretch.lengthNanos() / NANOS_A_SECOND, cadence.rpm()));
    }

    private RoundFigures figures(int round) {
        List<IntervalScore> scores = report.report().result().intervals().stream()
                .filter(score -> score.interval().round() == round)
                .filter(score -> score.interval().isScored())
                .toList();
        return RoundFigures.of(round, scores);
    }

    /** The narrowest band of a round, as a range of bias. */
    private Scale band() {
        double half = shape.intervals().stream()
                .filter(PlannedInterval::isScored)
                .map(PlannedInterval::target)
                .mapToDouble(target -> target.highMicroRpm() - target.target().microRpm())
                .min()
                .orElse(0);
        double rpm = Math.max(half / Cadence.MICRO, 0.5);
        return new Scale(-rpm, rpm);
    }

    private static Series series(
            String name,
            String unit,
            List<RoundFigures> figures,
            Optional<Scale> expected,
            int decimals,
            boolean share) {
        List<Series.Point> points = figures.stream()
                .map(figure -> new Series.Point(
                        figure.round(),
                        Integer.toString(figure.round()),
                        share ? figure.inPercent() : figure.biasRpm()))
                .toList();
        return new Series(name, unit, points, expected, decimals);
    }
}
