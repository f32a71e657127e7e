package fanbike.fakes;

import fanbike.app.port.MonotonicClock;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.Condition;

/**
 * A clock that never waits: it jumps to the moment that is waited for, or before that to what is to happen earlier. Confined
 * to one thread, or to the lock of an inbox.
 */
public final class FakeClock implements MonotonicClock {

    private final Queue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparingLong(Happening::atNanos).thenComparingInt(Happening::order));
    private int ordered;
    private long nowNanos;
    private int waits;

    private record Happening(long atNanos, int order, Runnable what) {}

    /**
     * Moves it.
     *
     * @param atNanos now, not before what it showed
     */
    public void jumpTo(long atNanos) {
        if (atNanos < nowNanos) {
            throw new IllegalArgumentException("time does not go back to " + atNanos);
        }
        nowNanos = atNanos;
    }

    /**
     * Lets something happen while somebody waits; what is to happen at one moment happens in the order of these calls.
     *
     * @param atNanos when
     * @param what happens
     */
    public void at(long atNanos, Runnable what) {
        happenings.add(new Happening(atNanos, ordered++, what));
    }

    /** How often somebody waited. */
    public int waits() {
        return waits;
    }

    @Override
    public long nanos() {
        return nowNanos;
    }

    @Override
    public void await(Condition arrived, long untilNanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("a test that waits for what never happens");
        }
        waits++;
        Happening next = happenings.peek();
        if (next == null || next.atNanos() > untilNanos) {
            jumpTo(Math.max(nowNanos, untilNanos));
            return;
        }
        happenings.remove();
        jumpTo(Math.max(nowNanos, next.atNanos()));
        next.what().run();
    }
}
