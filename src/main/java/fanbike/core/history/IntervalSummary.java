package fanbike.core.history;

import fanbike.core.model.PlannedInterval;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * An interval of work in figures.
 *
 * @param index place in the plan, from 0
 * @param round numbered through the protocol from 1
 * @param name as the protocol has it
 * @param lengthNanos as planned
 * @param targetMicroRpm millionths of rpm
 * @param score how the time counts that was ridden
 * @param meanAbsoluteDeviationRpm mean distance from the target; empty where nothing was judged
 * @param timeToTargetNanos from the interval's start to the first moment in the band; empty where it never came
 */
public record IntervalSummary(
        int index,
        int round,
        String name,
        long lengthNanos,
        long targetMicroRpm,
        AdherenceScore score,
        OptionalDouble meanAbsoluteDeviationRpm,
        OptionalLong timeToTargetNanos) {

    static IntervalSummary of(IntervalScore ridden) {
        PlannedInterval interval = ridden.interval();
        return new IntervalSummary(
                interval.index(),
                interval.round(),
                interval.name(),
                interval.lengthNanos(),
                interval.target().target().microRpm(),
                ridden.score(),
                ridden.meanAbsoluteDeviationRpm(),
                ridden.timeToTargetNanos());
    }

    /** Whether it was ridden to its end. */
    public boolean isWhole() {
        return score.riddenNanos() >= lengthNanos;
    }
}
