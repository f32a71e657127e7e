package fanbike.adapter.sim;

import java.util.Random;

/** When a sensor sends: at intervals that vary within limits. */
final class Beat {

    private final Random random;
    private final long shortestNanos;
    private final long longestNanos;
    private long nextAtNanos;

    /**
     * Starts at 0.
     *
     * @param random where chance comes from
     * @param shortestNanos the shortest interval
     * @param longestNanos the longest one
     */
    Beat(Random random, long shortestNanos, long longestNanos) {
        this.random = random;
        this.shortestNanos = shortestNanos;
        this.longestNanos = longestNanos;
    }

    /** When the next value is sent. */
    long nextAtNanos() {
        return nextAtNanos;
    }

    /**
     * Begins anew.
     *
     * @param atNanos the first value is sent one interval after this
     */
    void restart(long atNanos) {
        nextAtNanos = atNanos;
        next();
    }

    /** The value was sent. */
    void next() {
        nextAtNanos += shortestNanos + (long) (random.nextDouble() * (longestNanos - shortestNanos));
    }
}
