package fanbike.adapter.html.ride;

import fanbike.core.course.Course;
import fanbike.core.course.Pass;
import fanbike.core.course.Stretch;
import fanbike.core.course.StretchState;
import java.util.ArrayList;
import java.util.List;

/**
 * Work ridden without a signal.
 *
 * @param fromNanos since when, by the rider's clock
 * @param toNanos till when, by the rider's clock
 */
public record Silence(long fromNanos, long toNanos) {

    /**
     * Every silence of a ride, in order, of what is in the report.
     *
     * @param course of it
     */
    public static List<Silence> of(Course course) {
        var time = new RiddenTime(course);
        var silences = new ArrayList<Silence>();
        for (Pass pass : course.kept()) {
            if (pass.interval().isScored()) {
                pass.stretches().stream()
                        .filter(stretch -> stretch.state() == StretchState.NO_SIGNAL)
                        .forEach(stretch -> add(silences, stretch, time));
            }
        }
        return silences;
    }

    private static void add(List<Silence> silences, Stretch stretch, RiddenTime time) {
        long from = time.nanosAt(stretch.fromNanos());
        long to = from + stretch.lengthNanos();
        int last = silences.size() - 1;
        if (last >= 0 && silences.get(last).toNanos() == from) {
            silences.set(last, new Silence(silences.get(last).fromNanos(), to));
        } else {
            silences.add(new Silence(from, to));
        }
    }

    /** How long it was. */
    public long lengthNanos() {
        return toNanos - fromNanos;
    }
}
