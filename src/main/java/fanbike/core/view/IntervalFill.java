package fanbike.core.view;

import fanbike.core.model.PlannedInterval;
import fanbike.core.score.AdherenceScore;

/**
 * How far one interval of the plan has come.
 *
 * @param interval which
 * @param riddenNanos how much of it was ridden, pauses left out; from 0 again where it was begun anew
 * @param score how that time counts; {@link AdherenceScore#NONE} where the interval is not scored
 * @param isOver whether it will not be ridden any further: it was ridden to its end, skipped or stopped
 */
public record IntervalFill(PlannedInterval interval, long riddenNanos, AdherenceScore score, boolean isOver) {

    static IntervalFill empty(PlannedInterval interval) {
        return new IntervalFill(interval, 0, AdherenceScore.NONE, false);
    }

    /** Work time that was due so far: all of an interval that is over, and of one that is ridden what was ridden. */
    long dueNanos() {
        if (!interval.isScored()) {
            return 0;
        }
        return isOver ? interval.lengthNanos() : riddenNanos;
    }
}
