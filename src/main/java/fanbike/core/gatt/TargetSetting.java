package fanbike.core.gatt;

import java.util.Locale;

/** What a fitness machine can be told to aim at, each with its bit (FTMS Table 4.4). */
public enum TargetSetting {
    /** Speed. */
    SPEED(0),
    /** Inclination. */
    INCLINATION(1),
    /** Resistance level. */
    RESISTANCE(2),
    /** Power. */
    POWER(3),
    /** Heart rate. */
    HEART_RATE(4),
    /** Expended energy. */
    EXPENDED_ENERGY(5),
    /** Number of steps. */
    STEPS(6),
    /** Number of strides. */
    STRIDES(7),
    /** Distance. */
    DISTANCE(8),
    /** Training time. */
    TRAINING_TIME(9),
    /** Time in two heart rate zones. */
    TIME_IN_TWO_HEART_RATE_ZONES(10),
    /** Time in three heart rate zones. */
    TIME_IN_THREE_HEART_RATE_ZONES(11),
    /** Time in five heart rate zones. */
    TIME_IN_FIVE_HEART_RATE_ZONES(12),
    /** Simulation of wind, grade and resistance. */
    INDOOR_BIKE_SIMULATION(13),
    /** Circumference of the wheel. */
    WHEEL_CIRCUMFERENCE(14),
    /** Spin down. */
    SPIN_DOWN(15),
    /** Cadence. */
    CADENCE(16);

    private final int bit;

    TargetSetting(int bit) {
        this.bit = bit;
    }

    long mask() {
        return 1L << bit;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
