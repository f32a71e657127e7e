package fanbike.core.gatt;

import static fanbike.core.gatt.FieldGroup.whenClear;
import static fanbike.core.gatt.FieldGroup.whenSet;
import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Heart Rate Measurement, 0x2A37 (HRS 3.1).
 *
 * @param frameStatus how well the bytes kept to their flags
 * @param inTwoOctets whether the heart rate is written in two octets, which one over 255 must be
 * @param heartRateBpm 0 to 65,535; 0 when the sensor does not know
 * @param contact whether the sensor touches the skin, as far as it can tell
 * @param energyExpendedKilojoules 0 to 65,535; empty when not sent
 * @param rrIntervals1024 the times between heartbeats, in 1/1024 s; empty when not sent
 */
public record HeartRateMeasurement(
        FrameStatus frameStatus,
        boolean inTwoOctets,
        int heartRateBpm,
        SensorContact contact,
        OptionalInt energyExpendedKilojoules,
        Optional<List<Integer>> rrIntervals1024)
        implements CharacteristicValue {

    private static final int WIDE_BIT = 0;
    private static final int CONTACT_SHIFT = 1;
    private static final int CONTACT_MASK = 3;
    private static final int ENERGY_BIT = 3;
    private static final int INTERVALS_BIT = 4;

    private static final NumericField NARROW = NumericField.of("heart_rate_bpm", U8);
    private static final NumericField WIDE = NumericField.of("heart_rate_bpm", U16);
    private static final NumericField ENERGY = NumericField.of("energy_expended_kj", U16);
    private static final FlaggedLayout LAYOUT = new FlaggedLayout(
            U8, 5, List.of(whenClear(WIDE_BIT, NARROW), whenSet(WIDE_BIT, WIDE), whenSet(ENERGY_BIT, ENERGY)));

    /**
     * Checks the ranges and keeps a copy of the list.
     *
     * @throws IllegalArgumentException when a number does not fit its field
     */
    public HeartRateMeasurement {
        (inTwoOctets ? U16 : U8).check("heart rate", heartRateBpm);
        energyExpendedKilojoules.ifPresent(energy -> U16.check("energy expended", energy));
        rrIntervals1024 = rrIntervals1024.map(List::copyOf);
        rrIntervals1024.orElse(List.of()).forEach(interval -> U16.check("RR interval", interval));
    }

    /**
     * A heart rate and nothing else.
     *
     * @param bpm 0 to 65,535
     */
    public static HeartRateMeasurement of(int bpm) {
        return new HeartRateMeasurement(
                FrameStatus.OK,
                U8.ofBits(bpm) != bpm,
                bpm,
                SensorContact.NOT_SUPPORTED,
                OptionalInt.empty(),
                Optional.empty());
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when not even the flags and the heart rate are there
     */
    public static Optional<HeartRateMeasurement> parse(Octets value) {
        OptionalLong flags = LAYOUT.flagsOf(value);
        return flags.isPresent() ? parse(new OctetReader(value), flags.getAsLong()) : Optional.empty();
    }

    private static Optional<HeartRateMeasurement> parse(OctetReader reader, long flags) {
        FlaggedFrame frame = new FlaggedFrame(FrameStatus.OK, flags, LAYOUT.read(reader, flags));
        Optional<List<Integer>> intervals =
                frame.isSet(INTERVALS_BIT) ? Optional.of(readIntervals(reader)) : Optional.empty();
        OptionalInt heartRate = frame.integer(frame.isSet(WIDE_BIT) ? WIDE : NARROW);
        return heartRate.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeartRateMeasurement(
                        reader.status(),
                        frame.isSet(WIDE_BIT),
                        heartRate.getAsInt(),
                        SensorContact.ofCode(flags >> CONTACT_SHIFT & CONTACT_MASK),
                        frame.integer(ENERGY),
                        intervals));
    }

    /** To the end of the value. An announced list with nothing in it is a cut. */
    private static List<Integer> readIntervals(OctetReader reader) {
        List<Integer> intervals = new ArrayList<>();
        OptionalLong next = reader.read(U16);
        while (next.isPresent()) {
            intervals.add(Math.toIntExact(next.getAsLong()));
            next = reader.remaining() > 0 ? reader.read(U16) : OptionalLong.empty();
        }
        return intervals;
    }

    @Override
    public Octets toBytes() {
        int flags = (inTwoOctets ? 1 << WIDE_BIT : 0)
                | contact.code() << CONTACT_SHIFT
                | (energyExpendedKilojoules.isPresent() ? 1 << ENERGY_BIT : 0)
                | (rrIntervals1024.isPresent() ? 1 << INTERVALS_BIT : 0);
        OctetWriter writer = new OctetWriter().write(U8, flags).write(inTwoOctets ? U16 : U8, heartRateBpm);
        energyExpendedKilojoules.ifPresent(energy -> writer.write(U16, energy));
        rrIntervals1024.orElse(List.of()).forEach(interval -> writer.write(U16, interval));
        return writer.toOctets();
    }

    @Override
    public Description describe() {
        List<DescribedField> fields = new ArrayList<>();
        fields.add(WIDE.describe(heartRateBpm));
        energyExpendedKilojoules.ifPresent(energy -> fields.add(ENERGY.describe(energy)));
        fields.add(DescribedField.of("contact", contact.words()));
        rrIntervals1024.ifPresent(intervals -> fields.add(DescribedField.ofNumbers("rr_1024", intervals)));
        return new Description(frameStatus, fields);
    }
}
