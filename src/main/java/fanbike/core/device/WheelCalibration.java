package fanbike.core.device;

import fanbike.core.gatt.RevolutionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Learns how often the cranks turn for one turn of the wheel that a sensor reports: the rider pedals steadily and presses
 * a key at the beginning and at the end of twenty strokes, and the wheel's turns between the keys are counted, to parts of
 * one.
 *
 * <p>Moments are nanoseconds and never decrease. Confined to the caller's thread.
 */
public final class WheelCalibration {

    /** How many full turns of a pedal lie between the two keys. */
    public static final int STROKES = 20;

    private static final long SECOND = 1_000_000_000L;
    /** A turn that was complete after the second key is waited for as long as this. */
    private static final long PATIENCE_NANOS = 3 * SECOND;
    /** Twenty strokes at 250 rpm, and at 10 rpm. */
    private static final double SHORTEST_SECONDS = 4.8;

    private static final double LONGEST_SECONDS = 120;
    private static final double GREATEST_RATIO = 20;
    private static final double DECIMALS = 10_000;

    private final WheelTurns turns;
    private final List<Long> keysAtNanos = new ArrayList<>();

    /**
     * Nothing was counted.
     *
     * @param ticksPerSecond the unit of event times: 1,024, and 2,048 for the wheel of Cycling Power Measurement
     */
    public WheelCalibration(int ticksPerSecond) {
        turns = new WheelTurns(ticksPerSecond);
    }

    /**
     * The sensor sent what its wheel counts.
     *
     * @param atNanos when it came
     * @param count revolutions and the time of the last one
     */
    public void accept(long atNanos, RevolutionCount count) {
        turns.accept(atNanos, count);
    }

    /** The sensor was lost: its counters may begin anew. */
    public void lost() {
        turns.forget();
    }

    /**
     * The rider pressed the key; a third time does not matter.
     *
     * @param atNanos when
     */
    public void press(long atNanos) {
        if (keysAtNanos.size() < 2) {
            keysAtNanos.add(atNanos);
        }
    }

    /** Whether the first key was pressed, and the second was not. */
    public boolean isCounting() {
        return keysAtNanos.size() == 1;
    }

    /**
     * Whether all is known that will be.
     *
     * @param atNanos now
     */
    public boolean isOver(long atNanos) {
        if (keysAtNanos.size() < 2) {
            return false;
        }
        long ended = keysAtNanos.get(1);
        return atNanos - ended > PATIENCE_NANOS || turns.reach(ended);
    }

    /**
     * What was learnt.
     *
     * @throws IllegalStateException when two keys were not pressed
     */
    public Result result() {
        if (keysAtNanos.size() < 2) {
            throw new IllegalStateException(keysAtNanos.size() + " of 2 keys were pressed");
        }
        long began = keysAtNanos.get(0);
        long ended = keysAtNanos.get(1);
        double seconds = (double) (ended - began) / SECOND;
        if (seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) {
            return Result.refused("Twenty strokes do not take " + Math.round(seconds) + " seconds.");
        }
        if (turns.isEmpty()) {
            return Result.refused("No turn of the wheel was reported.");
        }
        OptionalDouble revolutions = turns.between(began, ended);
        return revolutions.isPresent()
                ? ratio(revolutions.getAsDouble())
                : Result.refused("The wheel did not turn steadily from the first key to the second.");
    }

    private static Result ratio(double revolutions) {
        double ratio = Math.round(STROKES / revolutions * DECIMALS) / DECIMALS;
        return ratio > 0 && ratio <= GREATEST_RATIO
                ? new Result(OptionalDouble.of(ratio), "")
                : Result.refused("The wheel turned " + Math.round(revolutions)
                        + " times in twenty strokes, which no bike's wheel does.");
    }

    /**
     * What was learnt.
     *
     * @param wheelRatio revolutions of the cranks for one of the wheel, above 0 and up to 20; empty where it was refused
     * @param refusal why, as a sentence
     */
    public record Result(OptionalDouble wheelRatio, String refusal) {

        private static Result refused(String sentence) {
            return new Result(OptionalDouble.empty(), sentence);
        }
    }
}
