package fanbike.adapter.bluez.link;

import java.util.Random;

/** How long to wait before the next try: half a second, doubled each time up to 15 s, and a little by chance. */
final class Backoff {

    private static final long FIRST_NANOS = 500_000_000L;
    private static final long LONGEST_NANOS = 15_000_000_000L;
    private static final int MOST_DOUBLINGS = 5;

    /** Two devices that fail together do not try again together for ever. */
    private static final double JITTER = 0.2;

    private final Random random;
    private int failures;

    Backoff(Random random) {
        this.random = random;
    }

    /** It failed once more: the wait before the next try. */
    long nextNanos() {
        long whole = Math.min(LONGEST_NANOS, FIRST_NANOS << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return (long) (whole * (1 - JITTER * random.nextDouble()));
    }

    /** It worked. */
    void reset() {
        failures = 0;
    }
}
