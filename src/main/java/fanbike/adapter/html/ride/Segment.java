package fanbike.adapter.html.ride;

import fanbike.core.model.PlannedInterval;

/**
 * An interval where it lies along the ride's axis, in seconds.
 *
 * @param interval which
 * @param from where it begins
 * @param to where it ends, more than {@code from}
 * @param fate what came of it
 */
record Segment(PlannedInterval interval, double from, double to, Fate fate) {

    /** What came of an interval. */
    enum Fate {
        /** It was ridden and is in the report. */
        RIDDEN,
        /** It was ridden and then begun anew. */
        BEGUN_ANEW,
        /** Nobody rode it, because the ride is over, or has not come so far. */
        LEFT
    }

    double length() {
        return to - from;
    }

    boolean hasTarget() {
        return !interval.target().isOpen();
    }
}
