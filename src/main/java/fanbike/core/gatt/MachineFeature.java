package fanbike.core.gatt;

import java.util.Locale;

/** What a fitness machine measures, each with its bit (FTMS Table 4.3). Many machines send more, or less. */
public enum MachineFeature {
    /** Average speed. */
    AVERAGE_SPEED(0),
    /** Cadence. */
    CADENCE(1),
    /** Total distance. */
    TOTAL_DISTANCE(2),
    /** Inclination. */
    INCLINATION(3),
    /** Elevation gain. */
    ELEVATION_GAIN(4),
    /** Pace. */
    PACE(5),
    /** Step count. */
    STEP_COUNT(6),
    /** Resistance level. */
    RESISTANCE_LEVEL(7),
    /** Stride count. */
    STRIDE_COUNT(8),
    /** Expended energy. */
    EXPENDED_ENERGY(9),
    /** Heart rate. */
    HEART_RATE(10),
    /** Metabolic equivalent. */
    METABOLIC_EQUIVALENT(11),
    /** Elapsed time. */
    ELAPSED_TIME(12),
    /** Remaining time. */
    REMAINING_TIME(13),
    /** Power. */
    POWER(14),
    /** Force on the belt, and power output. */
    FORCE_ON_BELT(15),
    /** Keeps the data of its users. */
    USER_DATA_RETENTION(16);

    private final int bit;

    MachineFeature(int bit) {
        this.bit = bit;
    }

    long mask() {
        return 1L << bit;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
