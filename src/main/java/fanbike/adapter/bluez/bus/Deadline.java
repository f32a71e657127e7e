package fanbike.adapter.bluez.bus;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when several calls together may take. Any thread. */
public final class Deadline {

    private final LongSupplier nanoTime;
    private final long endNanos;

    private Deadline(Duration length, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        endNanos = nanoTime.getAsLong() + length.toNanos();
    }

    /**
     * One that begins now.
     *
     * @param length for all together
     */
    public static Deadline in(Duration length) {
        return in(length, System::nanoTime);
    }

    /** The same, by another clock. */
    static Deadline in(Duration length, LongSupplier nanoTime) {
        return new Deadline(length, nanoTime);
    }

    /** What is left of it; never less than nothing. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, endNanos - nanoTime.getAsLong()));
    }
}
