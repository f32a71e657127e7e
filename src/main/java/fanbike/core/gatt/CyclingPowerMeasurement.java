package fanbike.core.gatt;

import static fanbike.core.gatt.FieldGroup.always;
import static fanbike.core.gatt.FieldGroup.whenSet;
import static fanbike.core.gatt.NumberFormat.S16;
import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U24;
import static fanbike.core.gatt.NumberFormat.U32;
import static fanbike.core.gatt.NumberFormat.U8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cycling Power Measurement, 0x2A63 (CPS 3.2). Only the power is always there. Its wheel counts time in 1/2048 s, its crank
 * in 1/1024 s.
 */
public final class CyclingPowerMeasurement extends FlaggedValue {

    private static final int ANGLE_BITS = 12;
    private static final String NEWTON_METER_32ND = "0.03125";

    private static final NumericField POWER = NumericField.of("power_w", S16);
    private static final NumericField BALANCE =
            NumericField.of("pedal_balance_pct", U8).in("0.5");
    private static final NumericField TORQUE =
            NumericField.of("acc_torque_nm", U16).in(NEWTON_METER_32ND);
    private static final RevolutionFields WHEEL =
            new RevolutionFields(NumericField.of("wheel_revs", U32), NumericField.of("wheel_event_time_2048", U16));
    private static final RevolutionFields CRANK =
            new RevolutionFields(NumericField.of("crank_revs", U16), NumericField.of("crank_event_time_1024", U16));
    private static final NumericField MAXIMUM_FORCE = NumericField.of("max_force_n", S16);
    private static final NumericField MINIMUM_FORCE = NumericField.of("min_force_n", S16);
    private static final NumericField MAXIMUM_TORQUE =
            NumericField.of("max_torque_nm", S16).in(NEWTON_METER_32ND);
    private static final NumericField MINIMUM_TORQUE =
            NumericField.of("min_torque_nm", S16).in(NEWTON_METER_32ND);
    private static final NumericField EXTREME_ANGLES = NumericField.of("angles", U24);
    private static final NumericField TOP_DEAD_SPOT = NumericField.of("top_dead_spot_deg", U16);
    private static final NumericField BOTTOM_DEAD_SPOT = NumericField.of("bottom_dead_spot_deg", U16);
    private static final NumericField ENERGY = NumericField.of("acc_energy_kj", U16);

    private static final FlaggedLayout LAYOUT = new FlaggedLayout(
            U16,
            13,
            List.of(
                    always(POWER),
                    whenSet(0, BALANCE),
                    whenSet(2, TORQUE),
                    WHEEL.whenSet(4),
                    CRANK.whenSet(5),
                    whenSet(6, MAXIMUM_FORCE, MINIMUM_FORCE),
                    whenSet(7, MAXIMUM_TORQUE, MINIMUM_TORQUE),
                    whenSet(8, EXTREME_ANGLES),
                    whenSet(9, TOP_DEAD_SPOT),
                    whenSet(10, BOTTOM_DEAD_SPOT),
                    whenSet(11, ENERGY)));

    private CyclingPowerMeasurement(FlaggedFrame frame) {
        super(LAYOUT, frame);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when not even the flags and the power are there, four octets
     */
    public static Optional<CyclingPowerMeasurement> parse(Octets value) {
        return LAYOUT.read(value)
                .filter(frame -> frame.number(POWER).isPresent())
                .map(CyclingPowerMeasurement::new);
    }

    /**
     * A measurement to send.
     *
     * @param watts instantaneous power, -32,768 to 32,767
     * @param wheel event time in 1/2048 s
     * @param crank event time in 1/1024 s
     * @throws IllegalArgumentException when a number does not fit its field
     */
    public static CyclingPowerMeasurement of(
            int watts, Optional<RevolutionCount> wheel, Optional<RevolutionCount> crank) {
        Map<NumericField, Long> numbers = WHEEL.numbers(wheel);
        numbers.putAll(CRANK.numbers(crank));
        numbers.put(POWER, (long) watts);
        return new CyclingPowerMeasurement(LAYOUT.frame(numbers));
    }

    /** Instantaneous power, in watts; may be negative. */
    public int instantaneousPowerWatts() {
        return frame().integer(POWER).orElseThrow();
    }

    /** What the wheel counter says, event time in 1/2048 s; empty when it was not sent whole. */
    public Optional<RevolutionCount> wheel() {
        return WHEEL.in(frame());
    }

    /** What the crank counter says, event time in 1/1024 s; empty when it was not sent whole. */
    public Optional<RevolutionCount> crank() {
        return CRANK.in(frame());
    }

    @Override
    List<DescribedField> describeFields() {
        return frame().describeAnd().stream()
                .flatMap(field -> field.key().equals(EXTREME_ANGLES.key()) ? describeAngles() : Stream.of(field))
                .toList();
    }

    /** The angle of the largest torque is the lower half of three octets, that of the smallest the upper half. */
    private Stream<DescribedField> describeAngles() {
        int both = frame().integer(EXTREME_ANGLES).orElseThrow();
        return Stream.of(
                DescribedField.of("max_angle_deg", both & (1 << ANGLE_BITS) - 1),
                DescribedField.of("min_angle_deg", both >> ANGLE_BITS));
    }
}
