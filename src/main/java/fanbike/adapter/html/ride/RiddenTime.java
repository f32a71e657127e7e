package fanbike.adapter.html.ride;

import fanbike.core.course.Course;
import fanbike.core.course.Pass;
import fanbike.core.course.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock that a rider sees: it stands while the ride is paused or interrupted. Intervals that were begun anew count,
 * because the rider rode them.
 */
public final class RiddenTime {

    private static final double NANOS_A_SECOND = 1e9;

    private final List<Leg> legs = new ArrayList<>();

    /**
     * Time ridden without a break.
     *
     * @param fromNanos when it began
     * @param toNanos when it ended
     * @param riddenNanos what had been ridden before
     */
    private record Leg(long fromNanos, long toNanos, long riddenNanos) {

        long riddenAfterNanos() {
            return riddenNanos + toNanos - fromNanos;
        }
    }

    /**
     * The clock of one ride.
     *
     * @param course of the ride
     */
    public RiddenTime(Course course) {
        for (Pass pass : course.passes()) {
            pass.stretches().forEach(this::add);
        }
    }

    private void add(Stretch stretch) {
        int last = legs.size() - 1;
        if (last >= 0 && legs.get(last).toNanos() == stretch.fromNanos()) {
            Leg leg = legs.get(last);
            legs.set(last, new Leg(leg.fromNanos(), stretch.toNanos(), leg.riddenNanos()));
        } else {
            legs.add(new Leg(stretch.fromNanos(), stretch.toNanos(), totalNanos()));
        }
    }

    /** Everything that was ridden. */
    public long totalNanos() {
        return legs.isEmpty() ? 0 : legs.get(legs.size() - 1).riddenAfterNanos();
    }

    /**
     * How much had been ridden at a moment.
     *
     * @param atNanos nanoseconds since the ride was opened
     */
    public long nanosAt(long atNanos) {
        int low = 0;
        int high = legs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (legs.get(middle).fromNanos() <= atNanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        Leg leg = legs.get(low - 1);
        return leg.riddenNanos() + Math.min(atNanos, leg.toNanos()) - leg.fromNanos();
    }

    /**
     * How much had been ridden at a moment, in seconds.
     *
     * @param atNanos nanoseconds since the ride was opened
     */
    double secondsAt(long atNanos) {
        return nanosAt(atNanos) / NANOS_A_SECOND;
    }
}
