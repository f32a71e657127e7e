package fanbike.core.device;

import fanbike.core.gatt.RevolutionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * The turns of a wheel, and when each was complete by our clock: by the sensor's event times, where those notifications
 * that were least delayed on the way say how its clock stands to ours; by arrival where its clock runs wrongly.
 */
final class WheelTurns {

    private static final long SECOND = 1_000_000_000L;
    /** After so long the wheel stood still, and the event time may have wrapped. */
    private static final long REST_NANOS = 10 * SECOND;
    /** A wheel that takes so long for what it reports next does not turn steadily, unless it always does. */
    private static final long LONGEST_PAUSE_NANOS = 3 * SECOND;

    private static final double LONGEST_PAUSE_FACTOR = 2.5;
    private static final long LARGEST_DRIFT_NANOS = 2 * SECOND;

    private static final int EVENT_TIME_TICKS = 0x1_0000;
    private static final long REVOLUTIONS_MASK = 0xFFFF_FFFFL;

    private final int ticksPerSecond;
    private final List<Turn> turns = new ArrayList<>();
    private Optional<RevolutionCount> last = Optional.empty();

    WheelTurns(int ticksPerSecond) {
        this.ticksPerSecond = ticksPerSecond;
    }

    void accept(long atNanos, RevolutionCount count) {
        last.filter(before -> before.revolutions() != count.revolutions())
                .ifPresent(before -> turned(atNanos, before, count));
        last = Optional.of(count);
    }

    private void turned(long atNanos, RevolutionCount before, RevolutionCount now) {
        boolean rested = !turns.isEmpty() && atNanos - latest().arrivedNanos > REST_NANOS;
        if (rested) {
            turns.clear();
        }
        if (turns.isEmpty()) {
            turns.add(new Turn(atNanos, 0, 0));
            return;
        }
        int ticks = Math.floorMod(now.eventTime() - before.eventTime(), EVENT_TIME_TICKS);
        long revolutions = (now.revolutions() - before.revolutions()) & REVOLUTIONS_MASK;
        turns.add(new Turn(
                atNanos, latest().eventNanos + ticks * SECOND / ticksPerSecond, latest().revolutions + revolutions));
    }

    void forget() {
        turns.clear();
        last = Optional.empty();
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    /** Whether a turn was complete after a moment. */
    boolean reach(long atNanos) {
        return !turns.isEmpty() && clock().applyAsLong(latest()) > atNanos;
    }

    /** How many turns there were between two moments; empty where that is not known, or they did not come steadily. */
    OptionalDouble between(long fromNanos, long toNanos) {
        ToLongFunction<Turn> clock = clock();
        long[] completed = turns.stream().mapToLong(clock).toArray();
        int first = lastNotAfter(completed, fromNanos);
        int end = lastNotAfter(completed, toNanos);
        if (first < 0 || end + 1 >= completed.length || hasPause(completed, first, end + 1)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(at(completed, end, toNanos) - at(completed, first, fromNanos));
    }

    private double at(long[] completed, int index, long atNanos) {
        double share = (double) (atNanos - completed[index]) / (completed[index + 1] - completed[index]);
        Turn before = turns.get(index);
        return before.revolutions + share * (turns.get(index + 1).revolutions - before.revolutions);
    }

    private static int lastNotAfter(long[] moments, long atNanos) {
        int found = -1;
        while (found + 1 < moments.length && moments[found + 1] <= atNanos) {
            found++;
        }
        return found;
    }

    private static boolean hasPause(long[] completed, int first, int last) {
        double usual = (double) (completed[last] - completed[first]) / (last - first);
        double allowed = Math.max(LONGEST_PAUSE_NANOS, LONGEST_PAUSE_FACTOR * usual);
        for (int i = first; i < last; i++) {
            if (completed[i + 1] - completed[i] > allowed) {
                return true;
            }
        }
        return false;
    }

    private ToLongFunction<Turn> clock() {
        long oursPassed = latest().arrivedNanos - turns.get(0).arrivedNanos;
        if (Math.abs(oursPassed - latest().eventNanos) > LARGEST_DRIFT_NANOS) {
            return Turn::arrivedNanos;
        }
        long offset = turns.stream()
                .mapToLong(turn -> turn.arrivedNanos - turn.eventNanos)
                .min()
                .orElseThrow();
        return turn -> turn.eventNanos + offset;
    }

    private Turn latest() {
        return turns.get(turns.size() - 1);
    }

    /**
     * What was known when the wheel had turned.
     *
     * @param arrivedNanos when we heard of it
     * @param eventNanos when it was complete by the sensor's clock, since the first turn
     * @param revolutions how many there were by then since the first turn
     */
    private record Turn(long arrivedNanos, long eventNanos, long revolutions) {}
}
