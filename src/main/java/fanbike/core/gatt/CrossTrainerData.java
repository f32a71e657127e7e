package fanbike.core.gatt;

import static fanbike.core.gatt.FieldGroup.whenClear;
import static fanbike.core.gatt.FieldGroup.whenSet;
import static fanbike.core.gatt.NumberFormat.S16;
import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U24;
import static fanbike.core.gatt.NumberFormat.U8;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Cross Trainer Data, 0x2ACE (FTMS 4.5), with flags of 24 bits. It has no cadence: that is the step rate, or else follows
 * from the stride count. A field that was not sent, was cut off or says "not available" is empty.
 */
public final class CrossTrainerData extends FlaggedValue {

    private static final int MORE_DATA_BIT = 0;
    private static final int MOVEMENT_DIRECTION_BIT = 15;

    private static final NumericField DISTANCE = NumericField.of("distance_m", U24);
    private static final NumericField STEP_RATE = NumericField.of("step_rate_spm", U16);
    private static final NumericField STRIDE_COUNT =
            NumericField.of("stride_count", U16).in("0.1");
    private static final NumericField POWER = NumericField.of("power_w", S16);
    private static final NumericField HEART_RATE = NumericField.of("heart_rate_bpm", U8);

    private static final FlaggedLayout LAYOUT = new FlaggedLayout(
            U24,
            16,
            List.of(
                    whenClear(MORE_DATA_BIT, NumericField.of("speed_kmh", U16).in("0.01")),
                    whenSet(1, NumericField.of("avg_speed_kmh", U16).in("0.01")),
                    whenSet(2, DISTANCE),
                    whenSet(3, STEP_RATE, NumericField.of("avg_step_rate_spm", U16)),
                    whenSet(4, STRIDE_COUNT),
                    whenSet(5, NumericField.of("elev_gain_m", U16), NumericField.of("neg_elev_gain_m", U16)),
                    whenSet(
                            6,
                            NumericField.of("inclination_pct", S16).in("0.1"),
                            NumericField.of("ramp_angle_deg", S16).in("0.1")),
                    whenSet(7, NumericField.of("resistance", S16).in("0.1")),
                    whenSet(8, POWER),
                    whenSet(9, NumericField.of("avg_power_w", S16)),
                    ExpendedEnergy.whenSet(10),
                    whenSet(11, HEART_RATE),
                    whenSet(12, NumericField.of("met", U8).in("0.1")),
                    whenSet(13, NumericField.of("elapsed_s", U16)),
                    whenSet(14, NumericField.of("remaining_s", U16))));

    private CrossTrainerData(FlaggedFrame frame) {
        super(LAYOUT, frame);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when not even the three octets of the flags are there
     */
    public static Optional<CrossTrainerData> parse(Octets value) {
        return LAYOUT.read(value).map(CrossTrainerData::new);
    }

    /** Whether the rest of this record comes with the next notification; the last one has the speed. */
    public boolean moreData() {
        return frame().isSet(MORE_DATA_BIT);
    }

    /** Whether the rider moves backward. */
    public boolean movementBackward() {
        return frame().isSet(MOVEMENT_DIRECTION_BIT);
    }

    /** Total distance, in metres. */
    public OptionalInt distanceMeters() {
        return frame().integer(DISTANCE);
    }

    /** Energy spent so far, in kcal. */
    public OptionalInt totalEnergyKcal() {
        return frame().integer(ExpendedEnergy.TOTAL);
    }

    /** Steps per minute. */
    public OptionalInt stepRatePerMinute() {
        return frame().integer(STEP_RATE);
    }

    /** Strides so far, in tenths (some machines send whole strides); starts again at 0 after 65,535. */
    public OptionalInt strideCountTenths() {
        return frame().integer(STRIDE_COUNT);
    }

    /** Instantaneous power, in watts; may be negative. */
    public OptionalInt instantaneousPowerWatts() {
        return frame().integer(POWER);
    }

    /** Heart rate as it was sent, 0 to 255; many machines send 0 when they do not know. */
    public OptionalInt heartRateBpm() {
        return frame().integer(HEART_RATE);
    }

    @Override
    List<DescribedField> describeFields() {
        return frame().describeAnd(
                        DescribedField.of("more_data", moreData()),
                        DescribedField.of("movement_backward", movementBackward()));
    }
}
