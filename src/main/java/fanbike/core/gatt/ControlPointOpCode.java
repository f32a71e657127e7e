package fanbike.core.gatt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fitness machine can be asked to do (FTMS Tables 4.15 and 4.16). */
public enum ControlPointOpCode {
    /** Let this program control the machine: goes before all others. */
    REQUEST_CONTROL(0x00),
    /** Reset everything, the permission to control too. */
    RESET(0x01),
    /** A target speed. */
    SET_TARGET_SPEED(0x02),
    /** A target inclination. */
    SET_TARGET_INCLINATION(0x03),
    /** A target resistance level. */
    SET_TARGET_RESISTANCE_LEVEL(0x04),
    /** A target power. */
    SET_TARGET_POWER(0x05),
    /** A target heart rate. */
    SET_TARGET_HEART_RATE(0x06),
    /** Start, or go on. */
    START_OR_RESUME(0x07),
    /** Stop, or pause. */
    STOP_OR_PAUSE(0x08),
    /** An energy to spend. */
    SET_TARGETED_EXPENDED_ENERGY(0x09),
    /** A number of steps. */
    SET_TARGETED_NUMBER_OF_STEPS(0x0A),
    /** A number of strides. */
    SET_TARGETED_NUMBER_OF_STRIDES(0x0B),
    /** A distance. */
    SET_TARGETED_DISTANCE(0x0C),
    /** A training time. */
    SET_TARGETED_TRAINING_TIME(0x0D),
    /** Times in two heart rate zones. */
    SET_TARGETED_TIME_IN_TWO_HEART_RATE_ZONES(0x0E),
    /** Times in three heart rate zones. */
    SET_TARGETED_TIME_IN_THREE_HEART_RATE_ZONES(0x0F),
    /** Times in five heart rate zones. */
    SET_TARGETED_TIME_IN_FIVE_HEART_RATE_ZONES(0x10),
    /** Wind, grade and resistance to simulate. */
    SET_INDOOR_BIKE_SIMULATION(0x11),
    /** The circumference of the wheel. */
    SET_WHEEL_CIRCUMFERENCE(0x12),
    /** Begin a spin down, or leave it. */
    SPIN_DOWN_CONTROL(0x13),
    /** A target cadence. */
    SET_TARGETED_CADENCE(0x14);

    private final int code;

    ControlPointOpCode(int code) {
        this.code = code;
    }

    /** What comes after it. */
    FieldGroup followedBy(NumericField... parameters) {
        return FieldGroup.after(code, parameters);
    }

    /**
     * The op code that a number stands for.
     *
     * @param code any number
     */
    public static Optional<ControlPointOpCode> find(long code) {
        return Arrays.stream(values()).filter(opCode -> opCode.code == code).findFirst();
    }

    static String wireName(long code) {
        return find(code).map(opCode -> opCode.name().toLowerCase(Locale.ROOT)).orElse(NumericField.UNKNOWN);
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }
}
