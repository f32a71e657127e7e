package fanbike.core.gatt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fitness machine reports about itself (FTMS Table 4.26). */
public enum StatusOpCode {
    /** Everything was reset. */
    RESET(0x01),
    /** The rider stopped or paused it. */
    STOPPED_OR_PAUSED_BY_USER(0x02),
    /** The safety key stopped it. */
    STOPPED_BY_SAFETY_KEY(0x03),
    /** The rider started or resumed it. */
    STARTED_OR_RESUMED_BY_USER(0x04),
    /** Another target speed. */
    TARGET_SPEED_CHANGED(0x05),
    /** Another target incline. */
    TARGET_INCLINE_CHANGED(0x06),
    /** Another target resistance level. */
    TARGET_RESISTANCE_LEVEL_CHANGED(0x07),
    /** Another target power. */
    TARGET_POWER_CHANGED(0x08),
    /** Another target heart rate. */
    TARGET_HEART_RATE_CHANGED(0x09),
    /** Another energy to spend. */
    TARGETED_EXPENDED_ENERGY_CHANGED(0x0A),
    /** Another number of steps. */
    TARGETED_NUMBER_OF_STEPS_CHANGED(0x0B),
    /** Another number of strides. */
    TARGETED_NUMBER_OF_STRIDES_CHANGED(0x0C),
    /** Another distance. */
    TARGETED_DISTANCE_CHANGED(0x0D),
    /** Another training time. */
    TARGETED_TRAINING_TIME_CHANGED(0x0E),
    /** Other times in two heart rate zones. */
    TARGETED_TIME_IN_TWO_HEART_RATE_ZONES_CHANGED(0x0F),
    /** Other times in three heart rate zones. */
    TARGETED_TIME_IN_THREE_HEART_RATE_ZONES_CHANGED(0x10),
    /** Other times in five heart rate zones. */
    TARGETED_TIME_IN_FIVE_HEART_RATE_ZONES_CHANGED(0x11),
    /** Other wind, grade or resistance to simulate. */
    INDOOR_BIKE_SIMULATION_CHANGED(0x12),
    /** Another circumference of the wheel. */
    WHEEL_CIRCUMFERENCE_CHANGED(0x13),
    /** How the spin down is going. */
    SPIN_DOWN_STATUS(0x14),
    /** Another target cadence. */
    TARGETED_CADENCE_CHANGED(0x15),
    /** This program may control the machine no longer. */
    CONTROL_PERMISSION_LOST(0xFF);

    private final int code;

    StatusOpCode(int code) {
        this.code = code;
    }

    /** What comes after it. */
    FieldGroup followedBy(NumericField... parameters) {
        return FieldGroup.after(code, parameters);
    }

    static Optional<StatusOpCode> find(long code) {
        return Arrays.stream(values()).filter(opCode -> opCode.code == code).findFirst();
    }

    int code() {
        return code;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
