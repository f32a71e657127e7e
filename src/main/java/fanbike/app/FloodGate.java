package fanbike.app;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets no more values of a sensor in than a ride can use, whatever the sensor sends: a token bucket for each. Twelve hours
 * at its rate can be recorded, and read back. Confined to the lock of an inbox.
 */
final class FloodGate {

    /** Four times what the fastest known bike sends. */
    static final int VALUES_PER_SECOND = 32;

    /** What may come at once, after a silence: a radio link hands on late what it could not in time. */
    static final int BURST = 64;

    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final long PRICE_NANOS = SECOND_NANOS / VALUES_PER_SECOND;

    /** What was refused with less than this between is one flood, and is told of once. */
    private static final long ONE_FLOOD_NANOS = 60 * SECOND_NANOS;

    private final Map<String, Bucket> buckets = new HashMap<>();

    /** What becomes of a value. */
    enum Verdict {
        /** It is let in. */
        ADMITTED,
        /** It is left out, and is the first of a flood. */
        REFUSED_AS_FIRST,
        /** It is left out, as others were shortly before. */
        REFUSED
    }

    /**
     * Decides on a value.
     *
     * @param sensor whose
     * @param atNanos when it came, not before the last one
     */
    Verdict decide(String sensor, long atNanos) {
        return buckets.computeIfAbsent(sensor, unseen -> new Bucket(atNanos)).decide(atNanos);
    }

    /** Fills with time, which is what a value costs. */
    private static final class Bucket {

        private long creditNanos = BURST * PRICE_NANOS;
        private long lastNanos;
        private long floodEndsNanos = Long.MIN_VALUE;

        Bucket(long atNanos) {
            lastNanos = atNanos;
        }

        Verdict decide(long atNanos) {
            creditNanos = Math.min(BURST * PRICE_NANOS, creditNanos + atNanos - lastNanos);
            lastNanos = atNanos;
            if (creditNanos >= PRICE_NANOS) {
                creditNanos -= PRICE_NANOS;
                return Verdict.ADMITTED;
            }
            boolean isFirst = atNanos >= floodEndsNanos;
            floodEndsNanos = atNanos + ONE_FLOOD_NANOS;
            return isFirst ? Verdict.REFUSED_AS_FIRST : Verdict.REFUSED;
        }
    }
}
