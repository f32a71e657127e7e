package fanbike.core.model;

/**
 * How strictly cadence is judged.
 *
 * @param band half the width of the band, where the protocol does not say
 * @param settleNanos grace at the start of an interval: how long it may take to reach the band, 0 or more
 * @param staleNanos how long a cadence value holds after it arrived, more than 0
 * @param minimumCoverage 0 to 1; with less of the ridden time covered by a signal no score is given
 */
public record ScoringPolicy(Cadence band, long settleNanos, long staleNanos, double minimumCoverage) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when one is left
     */
    public ScoringPolicy {
        if (settleNanos < 0 || staleNanos <= 0 || !(minimumCoverage >= 0 && minimumCoverage <= 1)) {
            throw new IllegalArgumentException(
                    "settle " + settleNanos + " ns, stale " + staleNanos + " ns, coverage " + minimumCoverage);
        }
    }
}
