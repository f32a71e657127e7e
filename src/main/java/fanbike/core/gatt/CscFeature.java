package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U16;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * CSC Feature, 0x2A5C (CSCS 3.2): what a cadence or speed sensor can count.
 *
 * @param frameStatus how well the bytes kept to their length
 * @param countsWheel it counts wheel revolutions
 * @param countsCrank it counts crank revolutions
 * @param hasManyLocations it can be mounted in more than one place
 */
public record CscFeature(FrameStatus frameStatus, boolean countsWheel, boolean countsCrank, boolean hasManyLocations)
        implements CharacteristicValue {

    private static final int WHEEL_MASK = 1;
    private static final int CRANK_MASK = 2;
    private static final int LOCATIONS_MASK = 4;

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when there are fewer than two octets
     */
    public static Optional<CscFeature> parse(Octets value) {
        OctetReader reader = new OctetReader(value);
        OptionalLong bits = reader.read(U16);
        return bits.isPresent() ? Optional.of(ofBits(reader.status(), bits.getAsLong())) : Optional.empty();
    }

    private static CscFeature ofBits(FrameStatus status, long bits) {
        return new CscFeature(status, (bits & WHEEL_MASK) != 0, (bits & CRANK_MASK) != 0, (bits & LOCATIONS_MASK) != 0);
    }

    @Override
    public Octets toBytes() {
        int bits = (countsWheel ? WHEEL_MASK : 0)
                | (countsCrank ? CRANK_MASK : 0)
                | (hasManyLocations ? LOCATIONS_MASK : 0);
        return new OctetWriter().write(U16, bits).toOctets();
    }

    @Override
    public Description describe() {
        return new Description(
                frameStatus,
                List.of(
                        DescribedField.of("wheel_supported", countsWheel),
                        DescribedField.of("crank_supported", countsCrank),
                        DescribedField.of("multiple_locations", hasManyLocations)));
    }
}
