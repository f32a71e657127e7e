package fanbike.core.diary;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Means, peaks and counts of a lap or a whole ride. Those of cadence are of what was ridden, weighted by time; those of power
 * and heart rate are of the points, so that whoever adds up the points of a file gets them.
 *
 * @param meanRpm of a scored interval the report's, over what is judged
 * @param maximumRpm of all that was held
 * @param meanWatts empty where there was none, as all that follow
 * @param maximumWatts of the points
 * @param meanBpm of the points
 * @param maximumBpm of the points
 * @param metres ridden, by the machine's count
 * @param kilocalories spent, by the machine's count
 */
public record Effort(
        OptionalDouble meanRpm,
        OptionalDouble maximumRpm,
        OptionalDouble meanWatts,
        OptionalDouble maximumWatts,
        OptionalDouble meanBpm,
        OptionalDouble maximumBpm,
        OptionalLong metres,
        OptionalLong kilocalories) {}
