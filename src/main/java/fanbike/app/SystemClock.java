package fanbike.app;

import fanbike.app.port.MonotonicClock;
import java.util.concurrent.locks.Condition;
import java.util.function.LongSupplier;

/** The clock of a ride on a real bike: it runs as time does, whatever the time of day is set to. */
public final class SystemClock implements MonotonicClock {

    private final LongSupplier systemNanos;
    private final long behindNanos;

    /**
     * A clock that begins to run now.
     *
     * @param startNanos what it shows now
     */
    public SystemClock(long startNanos) {
        this(startNanos, System::nanoTime);
    }

    /**
     * A clock that runs with another.
     *
     * @param startNanos what it shows now
     * @param systemNanos never goes back; its zero may be anywhere
     */
    SystemClock(long startNanos, LongSupplier systemNanos) {
        this.systemNanos = systemNanos;
        this.behindNanos = systemNanos.getAsLong() - startNanos;
    }

    @Override
    public long nanos() {
        return systemNanos.getAsLong() - behindNanos;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The inbox loops; a wait that ends early does no harm.
    public void await(Condition arrived, long untilNanos) throws InterruptedException {
        long unused = arrived.awaitNanos(untilNanos - nanos());
    }
}
