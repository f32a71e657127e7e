package fanbike.core.cadence;

import fanbike.core.gatt.RevolutionCount;
import fanbike.core.model.Cadence;
import java.util.Optional;

/**
 * Cadence from one cumulative counter of revolutions and the time of its last event (CSCP 4.4): the rate between two new
 * events, both modulo their width. One object for each counter of each sensor, so that two sensors never share state.
 *
 * <p>A notification that repeats the last event says the last value again, until that event is too long ago: then the
 * cranks stand. The first interval after a stop, a connect or a long gap may span the rest, and its event time may have
 * wrapped: it gives no value.
 */
final class RevolutionCounter {

    private static final long SECOND = 1_000_000_000L;
    private static final long SHORTEST_HOLD_NANOS = 2 * SECOND;
    /** After a rest the last revolution's time is not known; 10 s is enough to see 6 rpm begin. */
    private static final long LONGEST_HOLD_AFTER_REST_NANOS = 10 * SECOND;

    private static final int EVENT_TIME_MASK = 0xFFFF;

    private final Width width;
    private final double cranksPerCount;
    private final Plausibility plausibility;

    private RevolutionCount last = new RevolutionCount(0, 0);
    private boolean hasLast;
    private long lastNewAtNanos;
    private long holdNanos = SHORTEST_HOLD_NANOS;
    private boolean restedSince = true;
    private Optional<Cadence> held = Optional.empty();

    /**
     * A counter that has seen nothing.
     *
     * @param width how the numbers on the wire count
     * @param cranksPerCount revolutions of the cranks for one count
     * @param plausibility judges the result
     */
    RevolutionCounter(Width width, double cranksPerCount, Plausibility plausibility) {
        this.width = width;
        this.cranksPerCount = cranksPerCount;
        this.plausibility = plausibility;
    }

    /**
     * What the counter says now; empty is no news.
     *
     * @param atNanos when the notification came
     * @param count what it holds
     */
    Optional<Cadence> accept(long atNanos, RevolutionCount count) {
        if (!hasLast) {
            hasLast = true;
            remember(atNanos, count);
            return Optional.empty();
        }
        long revolutions = (count.revolutions() - last.revolutions()) & width.revolutionMask();
        int ticks = (count.eventTime() - last.eventTime()) & EVENT_TIME_MASK;
        if (revolutions == 0) {
            return ticks == 0 ? repeated(atNanos) : stoodStill(atNanos, count);
        }
        boolean wrapped = atNanos - lastNewAtNanos > width.longestGapNanos();
        remember(atNanos, count);
        held = restedSince || wrapped
                ? discarded(wrapped ? LONGEST_HOLD_AFTER_REST_NANOS : hold(revolutions, ticks))
                : turned(revolutions, ticks);
        return held;
    }

    private Optional<Cadence> repeated(long atNanos) {
        if (atNanos - lastNewAtNanos > holdNanos) {
            rest();
        }
        return held;
    }

    /** The event time moved and the revolutions did not: a stop that needs no waiting. */
    private Optional<Cadence> stoodStill(long atNanos, RevolutionCount count) {
        remember(atNanos, count);
        rest();
        return held;
    }

    private Optional<Cadence> discarded(long holdThenNanos) {
        holdNanos = Math.min(holdThenNanos, LONGEST_HOLD_AFTER_REST_NANOS);
        restedSince = false;
        return Optional.empty();
    }

    /** No time at all for a revolution is more rpm than can be believed, too. */
    private Optional<Cadence> turned(long revolutions, int ticks) {
        holdNanos = hold(revolutions, ticks);
        return plausibility.believe(60.0 * width.ticksPerSecond() * revolutions / ticks * cranksPerCount);
    }

    /** Twice a revolution's time, rounded down, but not too short for the rate of notifications. */
    private long hold(long revolutions, int ticks) {
        long twice = 2 * SECOND * ticks * width.countsPerRevolution() / (width.ticksPerSecond() * revolutions);
        return Math.max(SHORTEST_HOLD_NANOS, twice);
    }

    private void rest() {
        held = Optional.of(Cadence.ZERO);
        restedSince = true;
    }

    private void remember(long atNanos, RevolutionCount count) {
        last = count;
        lastNewAtNanos = atNanos;
    }

    /** How a counter counts on the wire. */
    enum Width {
        /** CSCS 3.1: u16 revolutions, 1/1024 s. Also CPS 3.2.1.6. */
        CRANK(0xFFFFL, 1024, 1),
        /** CSCS 3.1: u32 revolutions, 1/1024 s. */
        CSC_WHEEL(0xFFFFFFFFL, 1024, 1),
        /** CPS 3.2.1.5: u32 revolutions, 1/2048 s. */
        POWER_WHEEL(0xFFFFFFFFL, 2048, 1),
        /** FTMS 4.5: u16 tenths of a stride; the event time is the arrival's. */
        STRIDE(0xFFFFL, 1024, 10);

        /** A little less than the 65,536 ticks after which the event time is the same again: 60 of 64 s. */
        private static final long LONGEST_GAP_TICKS = 60 * 1024L;

        private final long revolutionMask;
        private final int ticksPerSecond;
        private final int countsPerRevolution;

        Width(long revolutionMask, int ticksPerSecond, int countsPerRevolution) {
            this.revolutionMask = revolutionMask;
            this.ticksPerSecond = ticksPerSecond;
            this.countsPerRevolution = countsPerRevolution;
        }

        long revolutionMask() {
            return revolutionMask;
        }

        int ticksPerSecond() {
            return ticksPerSecond;
        }

        int countsPerRevolution() {
            return countsPerRevolution;
        }

        /** After more than this the event time may have wrapped unseen. */
        long longestGapNanos() {
            return LONGEST_GAP_TICKS * SECOND / ticksPerSecond;
        }
    }
}
