package fanbike.core.score;

import fanbike.core.model.PlannedInterval;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How one interval was ridden. The figures of cadence are weighted by time over what is judged (in, under and over), and
 * empty where nothing was, or where the interval is not scored.
 *
 * @param interval which
 * @param riddenNanos how much of it was ridden, pauses left out
 * @param score how that time counts; {@link AdherenceScore#NONE} where the interval is not scored
 * @param meanRpm mean cadence
 * @param biasRpm mean cadence less the target
 * @param meanAbsoluteDeviationRpm mean distance from the target
 * @param standardDeviationRpm around the mean
 * @param fadeRpmPerMinute slope of the least-squares line of cadence over time
 * @param timeToTargetNanos from the interval's start to the first moment in the band; empty where it never came
 * @param longestHoldNanos the longest unbroken time in the band
 */
public record IntervalScore(
        PlannedInterval interval,
        long riddenNanos,
        AdherenceScore score,
        OptionalDouble meanRpm,
        OptionalDouble biasRpm,
        OptionalDouble meanAbsoluteDeviationRpm,
        OptionalDouble standardDeviationRpm,
        OptionalDouble fadeRpmPerMinute,
        OptionalLong timeToTargetNanos,
        long longestHoldNanos) {}
