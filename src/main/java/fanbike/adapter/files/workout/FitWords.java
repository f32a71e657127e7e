package fanbike.adapter.files.workout;

import java.util.Set;

/**
 * The values of the FIT Profile (sheet "Types") that say how a step of a workout is ridden. Only those are here that we
 * write, or read in a way of their own.
 */
final class FitWords {

    /** {@code wkt_step_duration}: {@code duration_value} has milliseconds. */
    static final int TIME = 0;

    static final int DISTANCE = 1;

    /** Until the rider presses the lap button. */
    static final int OPEN_END = 5;

    /** Back to the step whose index {@code duration_value} has, {@code target_value} times in all. */
    static final int REPEAT = 6;

    /** The other ways to repeat: until a time, a distance, a heart rate, a power. */
    static final Set<Integer> REPEAT_UNTIL = Set.of(7, 8, 9, 10, 11, 12, 13, 17, 18, 25, 26, 27);

    /** As time, and never ended early. */
    static final int TIME_ONLY = 31;

    /** {@code wkt_step_target}. */
    static final int HEART_RATE = 1;

    static final int NO_TARGET = 2;
    static final int CADENCE = 3;
    static final Set<Integer> POWER = Set.of(4, 7, 8, 9, 10);

    /** {@code intensity}. */
    static final int ACTIVE = 0;

    static final int REST = 1;
    static final int WARMUP = 2;
    static final int COOLDOWN = 3;
    static final int RECOVERY = 4;

    /** {@code sport}: what can be ridden on a bike in a gym. */
    static final Set<Integer> SPORTS_ON_A_BIKE = Set.of(0, 2, 4, 10, 21, 254);

    private FitWords() {}
}
