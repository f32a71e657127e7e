package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.S16;
import static fanbike.core.gatt.NumberFormat.U16;

import java.util.List;
import java.util.Optional;

/**
 * Supported Power Range, 0x2AD8 (FTMS 4.15): the powers that a machine can be told to aim at, in watts.
 *
 * @param frameStatus how well the bytes kept to their length
 * @param minimumWatts -32,768 to 32,767
 * @param maximumWatts -32,768 to 32,767
 * @param incrementWatts 0 to 65,535
 */
public record SupportedPowerRange(FrameStatus frameStatus, int minimumWatts, int maximumWatts, int incrementWatts)
        implements CharacteristicValue {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number does not fit its field
     */
    public SupportedPowerRange {
        S16.check("minimum", minimumWatts);
        S16.check("maximum", maximumWatts);
        U16.check("increment", incrementWatts);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when there are fewer than six octets
     */
    public static Optional<SupportedPowerRange> parse(Octets value) {
        OctetReader reader = new OctetReader(value);
        return reader.readAll(S16, S16, U16)
                .map(range -> new SupportedPowerRange(reader.status(), range.get(0), range.get(1), range.get(2)));
    }

    @Override
    public Octets toBytes() {
        return new OctetWriter()
                .write(S16, minimumWatts)
                .write(S16, maximumWatts)
                .write(U16, incrementWatts)
                .toOctets();
    }

    @Override
    public Description describe() {
        return new Description(
                frameStatus,
                List.of(
                        DescribedField.of("min_w", minimumWatts),
                        DescribedField.of("max_w", maximumWatts),
                        DescribedField.of("increment_w", incrementWatts)));
    }
}
