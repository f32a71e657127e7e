package fanbike.adapter.html.ride;

import fanbike.core.course.Course;
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
        return course.silences(pass -> pass.isKept() && pass.interval().isScored()).stream()
                .map(silence -> of(silence, time.nanosAt(silence.fromNanos())))
                .toList();
    }

    private static Silence of(Course.Silence silence, long fromNanos) {
        return new Silence(fromNanos, fromNanos + silence.lengthNanos());
    }

    /** How long it was. */
    public long lengthNanos() {
        return toNanos - fromNanos;
    }
}
