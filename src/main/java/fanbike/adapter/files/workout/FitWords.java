package fanbike.adapter.files.workout;

import java.util.Set;

/** Values of the FIT Profile (sheet "Types") that a step of a workout may have and that we only name. */
final class FitWords {

    /** {@code wkt_step_duration}: as time, and never ended early. */
    static final int TIME_ONLY = 31;

    /** {@code wkt_step_duration}: back to an earlier step until a time, a distance, a heart rate, a power is reached. */
    static final Set<Integer> REPEAT_UNTIL = Set.of(7, 8, 9, 10, 11, 12, 13, 17, 18, 25, 26, 27);

    /** {@code wkt_step_target}: power, now or over some seconds or a lap. */
    static final Set<Integer> POWER = Set.of(4, 7, 8, 9, 10);

    /** {@code sport}: generic, cycling, fitness equipment, training, e-biking, all. */
    static final Set<Integer> SPORTS_ON_A_BIKE = Set.of(0, 2, 4, 10, 21, 254);

    private FitWords() {}
}
