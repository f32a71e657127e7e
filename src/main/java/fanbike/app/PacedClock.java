package fanbike.app;

import fanbike.app.port.EventSource;
import fanbike.app.port.MonotonicClock;
import java.util.concurrent.locks.Condition;

/**
 * The clock of a ride in which everything happens by schedule: time jumps from one happening to the next, after as much
 * waiting as the speed wants. So a simulated ride is the same at every speed, and needs no thread. All calls are made with
 * the inbox's lock held.
 */
public final class PacedClock implements MonotonicClock {

    private final EventSource source;
    private final double speed;
    private final long startNanos;
    private final long realStartNanos = System.nanoTime();
    private long nowNanos;

    /**
     * A clock that begins to run now.
     *
     * @param source what happens
     * @param speed how many times faster than the wall clock, more than 0; infinity does not wait at all
     * @param startNanos what it shows now
     */
    public PacedClock(EventSource source, double speed, long startNanos) {
        this.source = source;
        this.speed = speed;
        this.startNanos = startNanos;
        this.nowNanos = startNanos;
    }

    @Override
    public long nanos() {
        return nowNanos;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The inbox loops; a wait that ends early does no harm.
    public void await(Condition arrived, long untilNanos) throws InterruptedException {
        long next = Math.max(nowNanos, Math.min(untilNanos, source.nextAtNanos()));
        long wait = realNanos(next);
        boolean woken = wait > 0 && arrived.awaitNanos(wait) > 0;
        if (woken) {
            long reached = startNanos + (long) ((System.nanoTime() - realStartNanos) * speed);
            nowNanos = Math.min(next, Math.max(nowNanos, reached));
            return;
        }
        nowNanos = next;
        source.advanceTo(next);
    }

    /** How long it is until a moment, by the wall. */
    private long realNanos(long atNanos) {
        return (long) ((atNanos - startNanos) / speed) - (System.nanoTime() - realStartNanos);
    }
}
