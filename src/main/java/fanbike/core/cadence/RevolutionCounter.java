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
    private static final long LONGEST_GAP_NANOS = 60 * SECOND;
    private static final int EVENT_TIME_MASK = 0xFFFF;

    private final Width width;
    private final double cranksPerCount;
    private final Plausibility plausibility;

    private RevolutionCount last = new RevolutionCount(0, 0);
    private boolean hasLast;
    private long lastNewAtNanos;
    private long lastRevolutionNanos;
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
        boolean discarded = restedSince || atNanos - lastNewAtNanos > LONGEST_GAP_NANOS;
        remember(atNanos, count);
        held = ticks == 0 ? Optional.empty() : turned(revolutions, ticks, discarded);
        return held;
    }

    private Optional<Cadence> repeated(long atNanos) {
        if (atNanos - lastNewAtNanos > Math.max(SHORTEST_HOLD_NANOS, 2 * lastRevolutionNanos)) {
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

    private Optional<Cadence> turned(long revolutions, int ticks, boolean discarded) {
        lastRevolutionNanos = SECOND * ticks / width.ticksPerSecond() / revolutions;
        restedSince = false;
        return discarded
                ? Optional.empty()
                : plausibility.believe(60.0 * width.ticksPerSecond() * revolutions / ticks * cranksPerCount);
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
        CRANK(0xFFFFL, 1024),
        /** CSCS 3.1: u32 revolutions, 1/1024 s. */
        CSC_WHEEL(0xFFFFFFFFL, 1024),
        /** CPS 3.2.1.5: u32 revolutions, 1/2048 s. */
        POWER_WHEEL(0xFFFFFFFFL, 2048),
        /** FTMS 4.5: u16 tenths of a stride; the event time is the arrival's. */
        STRIDE(0xFFFFL, 1024);

        private final long revolutionMask;
        private final int ticksPerSecond;

        Width(long revolutionMask, int ticksPerSecond) {
            this.revolutionMask = revolutionMask;
            this.ticksPerSecond = ticksPerSecond;
        }

        long revolutionMask() {
            return revolutionMask;
        }

        int ticksPerSecond() {
            return ticksPerSecond;
        }
    }
}
