package fanbike.core.gatt;

import static fanbike.core.gatt.FieldGroup.whenClear;
import static fanbike.core.gatt.FieldGroup.whenSet;
import static fanbike.core.gatt.NumberFormat.S16;
import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U24;
import static fanbike.core.gatt.NumberFormat.U8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Indoor Bike Data, 0x2AD2 (FTMS 4.9). A field that was not sent, was cut off or says "not available" is empty: that is no
 * news, not a zero.
 *
 * <p>Two kinds of machines write it otherwise than their flags say, and are known by the length alone: Life Fitness bikes
 * follow a misprint in FTMS v1.0, Table 4.10, by which a cleared bit 2 announces the cadence (two octets more than
 * expected); and machines of the GATT Specification Supplement write the resistance level in one octet, in tens (one
 * octet less).
 */
public final class IndoorBikeData extends FlaggedValue {

    private static final int MORE_DATA_BIT = 0;
    private static final int CADENCE_BIT = 2;
    private static final int RESISTANCE_BIT = 5;

    private static final NumericField SPEED = NumericField.of("speed_kmh", U16).in("0.01");
    private static final NumericField AVERAGE_SPEED =
            NumericField.of("avg_speed_kmh", U16).in("0.01");
    private static final NumericField CADENCE =
            NumericField.of("cadence_rpm", U16).in("0.5");
    private static final NumericField AVERAGE_CADENCE =
            NumericField.of("avg_cadence_rpm", U16).in("0.5");
    private static final NumericField DISTANCE = NumericField.of("distance_m", U24);
    private static final NumericField RESISTANCE = NumericField.of("resistance", S16);
    private static final NumericField RESISTANCE_IN_TENS =
            NumericField.of("resistance", U8).in("10");
    private static final NumericField POWER = NumericField.of("power_w", S16);
    private static final NumericField AVERAGE_POWER = NumericField.of("avg_power_w", S16);
    private static final NumericField HEART_RATE = NumericField.of("heart_rate_bpm", U8);
    private static final NumericField METABOLIC_EQUIVALENT =
            NumericField.of("met", U8).in("0.1");
    private static final NumericField ELAPSED_TIME = NumericField.of("elapsed_s", U16);
    private static final NumericField REMAINING_TIME = NumericField.of("remaining_s", U16);

    private static final FlaggedLayout LAYOUT = layout(RESISTANCE);
    private static final FlaggedLayout LAYOUT_WITH_RESISTANCE_IN_TENS = layout(RESISTANCE_IN_TENS);

    private IndoorBikeData(FlaggedFrame frame) {
        super(LAYOUT, frame);
    }

    private static FlaggedLayout layout(NumericField resistance) {
        return new FlaggedLayout(
                U16,
                13,
                List.of(
                        whenClear(MORE_DATA_BIT, SPEED),
                        whenSet(1, AVERAGE_SPEED),
                        whenSet(CADENCE_BIT, CADENCE),
                        whenSet(3, AVERAGE_CADENCE),
                        whenSet(4, DISTANCE),
                        whenSet(RESISTANCE_BIT, resistance),
                        whenSet(6, POWER),
                        whenSet(7, AVERAGE_POWER),
                        ExpendedEnergy.whenSet(8),
                        whenSet(9, HEART_RATE),
                        whenSet(10, METABOLIC_EQUIVALENT),
                        whenSet(11, ELAPSED_TIME),
                        whenSet(12, REMAINING_TIME)));
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when not even the two octets of the flags are there
     */
    public static Optional<IndoorBikeData> parse(Octets value) {
        return LAYOUT.read(value).map(frame -> asMeant(value, frame)).map(IndoorBikeData::new);
    }

    private static FlaggedFrame asMeant(Octets value, FlaggedFrame asAnnounced) {
        if (asAnnounced.status() == FrameStatus.OK) {
            return asAnnounced;
        }
        long flags = asAnnounced.flags();
        int surplus = value.size() - LAYOUT.octets(flags);
        if (surplus == U16.octets() && !asAnnounced.isSet(CADENCE_BIT)) {
            return LAYOUT.read(value, flags | 1L << CADENCE_BIT).with(FrameStatus.NONCONFORMING_FLAGS, flags);
        }
        if (surplus == -1 && asAnnounced.isSet(RESISTANCE_BIT)) {
            return LAYOUT_WITH_RESISTANCE_IN_TENS.read(value, flags).with(FrameStatus.NONCONFORMING_FLAGS, flags);
        }
        return asAnnounced;
    }

    /** A value with no fields yet, to be built one field at a time. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the rest of this record comes with the next notification; the last one has the speed. */
    public boolean moreData() {
        return frame().isSet(MORE_DATA_BIT);
    }

    /** Instantaneous speed, in 0.01 km/h. */
    public OptionalInt speedCentiKmh() {
        return frame().integer(SPEED);
    }

    /** Average speed, in 0.01 km/h (some bikes mean another unit). */
    public OptionalInt averageSpeedCentiKmh() {
        return frame().integer(AVERAGE_SPEED);
    }

    /** Instantaneous cadence, in 0.5 rpm: 0 to 65,535. */
    public OptionalInt instantaneousCadenceHalfRpm() {
        return frame().integer(CADENCE);
    }

    /** Average cadence, in 0.5 rpm. */
    public OptionalInt averageCadenceHalfRpm() {
        return frame().integer(AVERAGE_CADENCE);
    }

    /** Total distance, in metres. */
    public OptionalInt distanceMeters() {
        return frame().integer(DISTANCE);
    }

    /** Resistance level, without a unit. */
    public OptionalInt resistanceLevel() {
        OptionalInt tens = frame().integer(RESISTANCE_IN_TENS);
        return tens.isPresent() ? OptionalInt.of(10 * tens.getAsInt()) : frame().integer(RESISTANCE);
    }

    /** Instantaneous power, in watts; may be negative. */
    public OptionalInt instantaneousPowerWatts() {
        return frame().integer(POWER);
    }

    /** Average power, in watts; may be negative. */
    public OptionalInt averagePowerWatts() {
        return frame().integer(AVERAGE_POWER);
    }

    /** Energy spent so far, in kcal. */
    public OptionalInt totalEnergyKcal() {
        return frame().integer(ExpendedEnergy.TOTAL);
    }

    /** Energy spent per hour, in kcal. */
    public OptionalInt energyPerHourKcal() {
        return frame().integer(ExpendedEnergy.PER_HOUR);
    }

    /** Energy spent per minute, in kcal. */
    public OptionalInt energyPerMinuteKcal() {
        return frame().integer(ExpendedEnergy.PER_MINUTE);
    }

    /** Heart rate as it was sent, 0 to 255; many bikes send 0 when they do not know. */
    public OptionalInt heartRateBpm() {
        return frame().integer(HEART_RATE);
    }

    /** Metabolic equivalent, in 0.1. */
    public OptionalInt metabolicEquivalentTenths() {
        return frame().integer(METABOLIC_EQUIVALENT);
    }

    /** Time since the machine began to count, in seconds. */
    public OptionalInt elapsedSeconds() {
        return frame().integer(ELAPSED_TIME);
    }

    /** Time that the machine has left, in seconds. */
    public OptionalInt remainingSeconds() {
        return frame().integer(REMAINING_TIME);
    }

    @Override
    List<DescribedField> describeFields() {
        return frame().describeAnd(DescribedField.of("more_data", moreData()));
    }

    /**
     * Builds a value, for something that plays a bike. Only the fields that are set are sent; without a speed, the value
     * says that more data follows.
     */
    public static final class Builder {

        private final Map<NumericField, Long> numbers = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the instantaneous speed, in 0.01 km/h. */
        public Builder speedCentiKmh(int speed) {
            return set(SPEED, speed);
        }

        /** Sets the average speed, in 0.01 km/h. */
        public Builder averageSpeedCentiKmh(int speed) {
            return set(AVERAGE_SPEED, speed);
        }

        /** Sets the instantaneous cadence, in 0.5 rpm. */
        public Builder instantaneousCadenceHalfRpm(int cadence) {
            return set(CADENCE, cadence);
        }

        /** Sets the average cadence, in 0.5 rpm. */
        public Builder averageCadenceHalfRpm(int cadence) {
            return set(AVERAGE_CADENCE, cadence);
        }

        /** Sets the total distance, in metres. */
        public Builder distanceMeters(int distance) {
            return set(DISTANCE, distance);
        }

        /** Sets the resistance level. */
        public Builder resistanceLevel(int level) {
            return set(RESISTANCE, level);
        }

        /** Sets the instantaneous power, in watts. */
        public Builder instantaneousPowerWatts(int power) {
            return set(POWER, power);
        }

        /** Sets the average power, in watts. */
        public Builder averagePowerWatts(int power) {
            return set(AVERAGE_POWER, power);
        }

        /**
         * Sets the energy spent, in kcal.
         *
         * @param total 0xFFFF: not available
         * @param perHour 0xFFFF: not available
         * @param perMinute 0xFF: not available
         */
        public Builder energyKcal(int total, int perHour, int perMinute) {
            set(ExpendedEnergy.TOTAL, total);
            set(ExpendedEnergy.PER_HOUR, perHour);
            return set(ExpendedEnergy.PER_MINUTE, perMinute);
        }

        /** Sets the heart rate, 0 to 255. */
        public Builder heartRateBpm(int heartRate) {
            return set(HEART_RATE, heartRate);
        }

        /** Sets the metabolic equivalent, in 0.1. */
        public Builder metabolicEquivalentTenths(int tenths) {
            return set(METABOLIC_EQUIVALENT, tenths);
        }

        /** Sets the time since the machine began to count, in seconds. */
        public Builder elapsedSeconds(int seconds) {
            return set(ELAPSED_TIME, seconds);
        }

        /** Sets the time that the machine has left, in seconds. */
        public Builder remainingSeconds(int seconds) {
            return set(REMAINING_TIME, seconds);
        }

        private Builder set(NumericField field, long number) {
            numbers.put(field, number);
            return this;
        }

        /**
         * The value with all that was set.
         *
         * @throws IllegalArgumentException when a number does not fit its field
         */
        public IndoorBikeData build() {
            return new IndoorBikeData(LAYOUT.frame(numbers));
        }
    }
}
