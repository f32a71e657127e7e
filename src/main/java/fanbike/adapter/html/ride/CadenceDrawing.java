package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Decimal;
import fanbike.adapter.html.chart.Label;
import fanbike.adapter.html.chart.LinePath;
import fanbike.adapter.html.chart.Scale;
import fanbike.adapter.html.chart.Ticks;
import fanbike.adapter.html.ride.CadencePicture.Aside;
import fanbike.adapter.html.ride.CadencePicture.Mark;
import fanbike.adapter.html.ride.Segment.Fate;
import fanbike.core.course.Course;
import fanbike.core.course.Pass;
import fanbike.core.course.Stretch;
import fanbike.core.report.Figures;
import fanbike.core.report.FullReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the cadence of one ride. */
public final class CadenceDrawing {

    private static final int HEIGHT = 240;
    private static final int SLICES = 600;
    private static final int MOST_RPM_TICKS = 6;
    private static final int MOST_TIME_TICKS = 9;
    private static final int MOST_EDGES = 150;

    /** How much of the width a letter and a few words take, in percent, on a narrow picture. */
    private static final double LETTER = 5.5;

    private static final double WORDS = 9;

    private final FullReport report;
    private final RideAxis axis;
    private final Scale across;
    private final Scale up;

    private CadenceDrawing(FullReport report) {
        this.report = report;
        axis = new RideAxis(report);
        across = axis.scale();
        up = RpmScale.of(axis.segments().stream().map(Segment::interval).toList(), report.course());
    }

    /**
     * The picture of a ride.
     *
     * @param report of it
     */
    public static CadencePicture of(FullReport report) {
        return new CadenceDrawing(report).picture();
    }

    private CadencePicture picture() {
        return new CadencePicture(
                HEIGHT,
                axis.segments().stream()
                        .filter(Segment::hasTarget)
                        .map(segment -> TargetStep.band(segment, across, up, HEIGHT))
                        .toList(),
                asides(),
                axis.segments().size() > MOST_EDGES
                        ? List.of()
                        : axis.segments().stream()
                                .skip(1)
                                .map(segment -> across.percent(segment.from()))
                                .toList(),
                path(true),
                path(false),
                marks(),
                Ticks.values(up, MOST_RPM_TICKS).stream().map(this::rpm).toList(),
                times(),
                new RoundLabels(axis).labels(),
                StateStrip.of(report.course(), axis),
                description());
    }

    private Label rpm(double value) {
        return new Label(Decimal.text(100 * (1 - up.share(value)), 2), Decimal.text(value, 0), false);
    }

    private List<Label> times() {
        List<Double> ticks = Ticks.seconds(across, MOST_TIME_TICKS);
        var labels = new ArrayList<Label>();
        for (int i = 0; i < ticks.size(); i++) {
            labels.add(
                    new Label(across.percent(ticks.get(i)), Figures.clock(Math.round(ticks.get(i) * 1e9)), i % 2 != 0));
        }
        return labels;
    }

    private double percentOf(Segment segment) {
        return 100 * segment.length() / (across.to() - across.from());
    }

    private String middle(Segment segment) {
        return across.percent((segment.from() + segment.to()) / 2);
    }

    private List<Aside> asides() {
        var asides = new ArrayList<Aside>();
        for (Segment segment : axis.segments()) {
            if (segment.fate() == Fate.BEGUN_ANEW) {
                asides.add(aside(segment, "begun anew"));
            }
        }
        List<Segment> left = axis.segments().stream()
                .filter(segment -> segment.fate() == Fate.LEFT)
                .toList();
        if (!left.isEmpty()) {
            Segment first = left.get(0);
            Segment last = left.get(left.size() - 1);
            asides.add(aside(new Segment(first.interval(), first.from(), last.to(), Fate.LEFT), "not ridden"));
        }
        return asides;
    }

    private Aside aside(Segment segment, String text) {
        return new Aside(
                across.percent(segment.from()),
                Decimal.text(percentOf(segment), 3),
                middle(segment),
                percentOf(segment) >= WORDS ? text : "",
                segment.fate() == Fate.LEFT);
    }

    private String path(boolean scored) {
        var path = new LinePath(across, SLICES);
        long riddenTo = 0;
        for (Pass pass : report.course().passes()) {
            if ((pass.isKept() && pass.interval().isScored()) == scored) {
                for (Stretch stretch : pass.stretches()) {
                    if (stretch.fromNanos() != riddenTo) {
                        path.lift();
                    }
                    riddenTo = stretch.toNanos();
                    add(path, stretch);
                }
            }
        }
        return path.data(up, HEIGHT);
    }

    private void add(LinePath path, Stretch stretch) {
        double from = axis.time().secondsAt(stretch.fromNanos());
        stretch.cadence().ifPresent(cadence -> path.add(from, from + stretch.lengthNanos() / 1e9, cadence.rpm()));
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        double writtenAt = -LETTER;
        for (Halt halt : Halt.of(report)) {
            double at = 100 * across.share(halt.riddenNanos() / 1e9);
            boolean isWritten = at - writtenAt >= LETTER;
            marks.add(new Mark(Decimal.text(at, 3), isWritten ? halt.letter() : ""));
            writtenAt = isWritten ? at : writtenAt;
        }
        return marks;
    }

    private String description() {
        Course course = report.course();
        long beyond = course.kept().stream()
                .filter(pass -> pass.interval().isScored())
                .flatMap(pass -> pass.stretches().stream())
                .filter(stretch -> stretch.cadence()
                        .filter(cadence -> up.isBeyond(cadence.rpm()))
                        .isPresent())
                .count();
        String edges = beyond == 0 ? "" : " Where the line runs along an edge, the cadence was beyond the picture.";
        return String.format(
                Locale.ROOT,
                "The line is the cadence from %s to %s rpm over %s of riding; the bars behind it are the target bands."
                        + " It breaks where there was no signal.%s",
                Decimal.text(up.from(), 0),
                Decimal.text(up.to(), 0),
                Figures.clock(axis.time().totalNanos()),
                edges);
    }
}
