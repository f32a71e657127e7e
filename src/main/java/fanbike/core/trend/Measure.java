package fanbike.core.trend;

/** A figure that is followed from session to session. */
public enum Measure {
    /** 0 to 100. Of a session alone: an interval has none. */
    SCORE(true, 1),
    /** The share of the judged time in the band, 0 to 1. */
    INTENSITY(true, 0.01),
    /** The share of the ridden time with a signal, 0 to 1. */
    COVERAGE(true, 0.01),
    /** Mean distance from the target, rpm; of a session: over all judged time. */
    DEVIATION(false, 0.1),
    /**
     * From an interval's start to the first moment in its band, seconds; of a session: the median of its intervals, where
     * one that never came to its band counts as the longest.
     */
    TIME_TO_TARGET(false, 0.5);

    private final boolean betterHigh;
    private final double least;

    Measure(boolean betterHigh, double least) {
        this.betterHigh = betterHigh;
        this.least = least;
    }

    /** Whether more of it is better. */
    public boolean isBetterHigh() {
        return betterHigh;
    }

    /** A change of less than this is not worth a word, however alike the sessions are. */
    public double least() {
        return least;
    }
}
