package fanbike.core.cadence;

import java.util.OptionalInt;

/** Decides whose heart rate counts: a strap of its own before what the bike relays. */
final class HeartRate {

    private static final int NOT_AVAILABLE = 0xFF;

    private final long silenceNanos;
    private long strapUntilNanos = Long.MIN_VALUE;

    /**
     * No strap was heard.
     *
     * @param silenceNanos how long a strap that fell silent still goes before the bike
     */
    HeartRate(long silenceNanos) {
        this.silenceNanos = silenceNanos;
    }

    /** From a strap (HRS 3.1); 0 is no skin contact, whatever the contact bits say. */
    OptionalInt fromStrap(long atNanos, int bpm) {
        if (bpm == 0) {
            return OptionalInt.empty();
        }
        strapUntilNanos = atNanos + silenceNanos;
        return OptionalInt.of(bpm);
    }

    /** From a fitness machine; 0 is no strap at the console, and 255 is what some send for it. */
    OptionalInt fromBike(long atNanos, OptionalInt bpm) {
        boolean isNews = bpm.isPresent() && bpm.getAsInt() != 0 && bpm.getAsInt() != NOT_AVAILABLE;
        return isNews && atNanos > strapUntilNanos ? bpm : OptionalInt.empty();
    }
}
