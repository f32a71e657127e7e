package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.S16;
import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Supported Resistance Level Range, 0x2AD6 (FTMS 4.13): the levels that a machine can be told to take, in tenths of a level.
 *
 * <p>Machines of the GATT Specification Supplement write each number in one octet, in tens; they are known by the length of
 * three octets.
 *
 * @param frameStatus how well the bytes kept to their length
 * @param minimumTenths -32,768 to 32,767
 * @param maximumTenths -32,768 to 32,767
 * @param incrementTenths 0 to 65,535
 */
public record SupportedResistanceLevelRange(
        FrameStatus frameStatus, int minimumTenths, int maximumTenths, int incrementTenths)
        implements CharacteristicValue {

    private static final int OCTETS_WHEN_IN_TENS = 3;
    private static final int TENTHS_IN_TEN = 100;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number does not fit its field
     */
    public SupportedResistanceLevelRange {
        S16.check("minimum", minimumTenths);
        S16.check("maximum", maximumTenths);
        U16.check("increment", incrementTenths);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when there are fewer than six octets, and not three
     */
    public static Optional<SupportedResistanceLevelRange> parse(Octets value) {
        OctetReader reader = new OctetReader(value);
        if (value.size() == OCTETS_WHEN_IN_TENS) {
            return reader.readAll(U8, U8, U8).map(range -> of(FrameStatus.NONCONFORMING_FLAGS, range, TENTHS_IN_TEN));
        }
        return reader.readAll(S16, S16, U16).map(range -> of(reader.status(), range, 1));
    }

    private static SupportedResistanceLevelRange of(FrameStatus status, List<Integer> range, int tenths) {
        return new SupportedResistanceLevelRange(
                status, tenths * range.get(0), tenths * range.get(1), tenths * range.get(2));
    }

    @Override
    public Octets toBytes() {
        return new OctetWriter()
                .write(S16, minimumTenths)
                .write(S16, maximumTenths)
                .write(U16, incrementTenths)
                .toOctets();
    }

    @Override
    public Description describe() {
        return new Description(
                frameStatus,
                List.of(level("min", minimumTenths), level("max", maximumTenths), level("increment", incrementTenths)));
    }

    private static DescribedField level(String key, int tenths) {
        return DescribedField.of(key, BigDecimal.valueOf(tenths, 1));
    }
}
