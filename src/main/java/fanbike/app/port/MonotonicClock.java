package fanbike.app.port;

import java.util.concurrent.locks.Condition;

/**
 * The time of a ride: nanoseconds since it was opened, never going back. The inbox is the only one who reads it.
 *
 * <p>Waiting is the clock's business too: a simulated ride passes time by having something happen, and at whatever speed
 * is wished, without a thread of its own.
 */
public interface MonotonicClock {

    /** Now. */
    long nanos();

    /**
     * Waits until something arrives or a moment has come, or for a shorter while. Called with the condition's lock held.
     *
     * @param arrived is signalled when something arrives
     * @param untilNanos the moment
     * @throws InterruptedException when the thread is interrupted
     */
    void await(Condition arrived, long untilNanos) throws InterruptedException;
}
