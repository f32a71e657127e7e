package fanbike.app;

import fanbike.app.port.MonotonicClock;
import java.util.concurrent.locks.Condition;

/** The clock of a live ride. */
public final class SystemClock implements MonotonicClock {

    private final long originNanos;

    /**
     * A clock that begins to run now.
     *
     * @param startNanos what it shows now: 0, or the last moment of a ride that is resumed
     */
    public SystemClock(long startNanos) {
        originNanos = System.nanoTime() - startNanos;
    }

    @Override
    public long nanos() {
        return System.nanoTime() - originNanos;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The inbox loops; a wait that ends early does no harm.
    public void await(Condition arrived, long untilNanos) throws InterruptedException {
        long unused = arrived.awaitNanos(untilNanos - nanos());
    }
}
