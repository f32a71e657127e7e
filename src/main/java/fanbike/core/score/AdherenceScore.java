package fanbike.core.score;

import java.util.OptionalDouble;

/**
 * Time ridden in work intervals, by how it counts. The five add up to the time ridden.
 *
 * @param inNanos in the band
 * @param underNanos below it
 * @param overNanos above it
 * @param settlingNanos on the way to it, forgiven
 * @param noSignalNanos without a cadence value: neither a hit nor a miss
 */
public record AdherenceScore(long inNanos, long underNanos, long overNanos, long settlingNanos, long noSignalNanos) {

    /** Nothing ridden. */
    public static final AdherenceScore NONE = new AdherenceScore(0, 0, 0, 0, 0);

    /**
     * Both together.
     *
     * @param other more of it
     */
    public AdherenceScore plus(AdherenceScore other) {
        return new AdherenceScore(
                inNanos + other.inNanos,
                underNanos + other.underNanos,
                overNanos + other.overNanos,
                settlingNanos + other.settlingNanos,
                noSignalNanos + other.noSignalNanos);
    }

    /** The time that is judged: in, under and over. */
    public long judgedNanos() {
        return inNanos + underNanos + overNanos;
    }

    /** All time ridden. */
    public long riddenNanos() {
        return judgedNanos() + settlingNanos + noSignalNanos;
    }

    /** The share of the judged time that was in the band, 0 to 1; empty where nothing was judged. */
    public OptionalDouble intensity() {
        return share(inNanos, judgedNanos());
    }

    /** The share of the ridden time that had a signal, 0 to 1; empty where nothing was ridden. */
    public OptionalDouble coverage() {
        return share(riddenNanos() - noSignalNanos, riddenNanos());
    }

    /**
     * The share of the prescribed work that was ridden, 0 to 1; empty where none was prescribed.
     *
     * @param prescribedNanos work time in the plan
     */
    public OptionalDouble duration(long prescribedNanos) {
        return share(riddenNanos(), prescribedNanos);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
