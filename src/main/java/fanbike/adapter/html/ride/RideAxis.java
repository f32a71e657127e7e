package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Scale;
import fanbike.adapter.html.ride.Segment.Fate;
import fanbike.core.course.Course;
import fanbike.core.course.Pass;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.FullReport;
import fanbike.core.session.SessionEvent.Ending;
import java.util.ArrayList;
import java.util.List;

/** What is where along the ride: first what was ridden, by the rider's clock, then what is left of the plan. */
final class RideAxis {

    private static final double NANOS_A_SECOND = 1e9;

    private final RiddenTime time;
    private final List<Segment> segments = new ArrayList<>();

    /**
     * The axis of one ride.
     *
     * @param report of it
     */
    RideAxis(FullReport report) {
        Course course = report.course();
        time = new RiddenTime(course);
        for (Pass pass : course.passes()) {
            if (pass.riddenNanos() > 0) {
                addRidden(pass);
            }
        }
        addLeft(report.report().result().plan(), course.passes());
    }

    private void addRidden(Pass pass) {
        double from = time.secondsAt(pass.stretches().get(0).fromNanos());
        double to = from + pass.riddenNanos() / NANOS_A_SECOND;
        segments.add(new Segment(pass.interval(), from, to, pass.isKept() ? Fate.RIDDEN : Fate.BEGUN_ANEW));
    }

    private void addLeft(Plan plan, List<Pass> passes) {
        int next = 0;
        if (!passes.isEmpty()) {
            Pass last = passes.get(passes.size() - 1);
            next = last.interval().index() + 1;
            if (last.ending().isEmpty() || last.ending().get() == Ending.STOPPED) {
                addLeft(last.interval(), last.interval().lengthNanos() - last.riddenNanos());
            }
        }
        plan.intervals().subList(next, plan.intervals().size()).forEach(left -> addLeft(left, left.lengthNanos()));
    }

    private void addLeft(PlannedInterval interval, long nanos) {
        double from = segments.isEmpty() ? 0 : segments.get(segments.size() - 1).to();
        if (nanos > 0) {
            segments.add(new Segment(interval, from, from + nanos / NANOS_A_SECOND, Fate.LEFT));
        }
    }

    /** By which clock. */
    RiddenTime time() {
        return time;
    }

    /** Everything along it, in order, without a gap. */
    List<Segment> segments() {
        return segments;
    }

    /** In seconds, from the start to the end of what is left; a ride of nothing has a second. */
    Scale scale() {
        return new Scale(
                0, segments.isEmpty() ? 1 : segments.get(segments.size() - 1).to());
    }

    /** How much of it was ridden, in seconds. */
    double riddenSeconds() {
        return time.totalNanos() / NANOS_A_SECOND;
    }
}
