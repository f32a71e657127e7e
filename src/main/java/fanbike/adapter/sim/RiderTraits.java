package fanbike.adapter.sim;

/**
 * How someone rides.
 *
 * @param reactionSeconds from seeing a demand to following it, on average
 * @param approachSeconds in which the distance to the target shrinks to about a third
 * @param overshootRpm how far beyond the target a large change of cadence goes
 * @param fadeRpmPerMinute lost within an interval at 50 rpm; twice as much at 60, nothing at 40
 * @param tireRpmPerMinute lost over the whole ride, for each minute of it ridden
 * @param quickRpm standard deviation of what changes every second or so
 * @param slowRpm standard deviation of what changes every quarter of a minute or so
 * @param surgeRpm size of a surge or a slump; 0 for none
 */
record RiderTraits(
        double reactionSeconds,
        double approachSeconds,
        double overshootRpm,
        double fadeRpmPerMinute,
        double tireRpmPerMinute,
        double quickRpm,
        double slowRpm,
        double surgeRpm) {}
