package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every combination of flags, with a value of the length that the specification's tables add up to, and around it. */
class FlagCombinationsTest {

    /** What one characteristic adds up to: octets always there, and for each bit when it is set. */
    private record Lengths(Characteristic characteristic, int flagOctets, int always, List<Integer> whenSet) {

        int octets(int flags) {
            int bits = IntStream.range(0, whenSet.size())
                    .filter(bit -> (flags & (1 << bit)) != 0)
                    .map(whenSet::get)
                    .sum();
            return flagOctets + always + bits;
        }

        FrameStatus status(int flags, int size) {
            byte[] bytes = new byte[size];
            for (int i = 0; i < flagOctets; i++) {
                bytes[i] = (byte) (flags >> (Byte.SIZE * i));
            }
            return GattDecoder.parse(characteristic, Octets.of(bytes))
                    .map(CharacteristicValue::frameStatus)
                    .orElse(FrameStatus.TRUNCATED);
        }

        List<String> wrong(StatusOfSurplus expected) {
            List<String> wrong = new ArrayList<>();
            for (int flags = 0; flags < 1 << whenSet.size(); flags++) {
                for (int surplus = -2; surplus <= 3; surplus++) {
                    int size = octets(flags) + surplus;
                    if (size >= flagOctets && status(flags, size) != expected.of(flags, surplus)) {
                        wrong.add(String.format(Locale.ROOT, "flags %04x, %+d octets", flags, surplus));
                    }
                }
            }
            return wrong;
        }
    }

    private interface StatusOfSurplus {
        FrameStatus of(int flags, int surplus);
    }

    private static FrameStatus plain(int surplus) {
        if (surplus < 0) {
            return FrameStatus.TRUNCATED;
        }
        return surplus == 0 ? FrameStatus.OK : FrameStatus.TRAILING_BYTES;
    }

    @Test
    void ofIndoorBikeDataHaveTheirLengthAndTwoKnownExceptions() {
        Lengths lengths =
                new Lengths(Characteristic.INDOOR_BIKE_DATA, 2, 2, List.of(-2, 2, 2, 2, 3, 2, 2, 2, 5, 1, 1, 2, 2));

        List<String> wrong = lengths.wrong((flags, surplus) -> {
            boolean misprint = surplus == 2 && (flags & 0x0004) == 0;
            boolean shortResistance = surplus == -1 && (flags & 0x0020) != 0;
            return misprint || shortResistance ? FrameStatus.NONCONFORMING_FLAGS : plain(surplus);
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void ofCrossTrainerDataHaveTheirLength() {
        Lengths lengths = new Lengths(
                Characteristic.CROSS_TRAINER_DATA, 3, 2, List.of(-2, 2, 3, 4, 2, 4, 4, 2, 2, 2, 5, 1, 1, 2, 2));

        List<String> wrong = lengths.wrong((flags, surplus) -> plain(surplus));

        assertThat(wrong).isEmpty();
    }

    @Test
    void ofCyclingPowerMeasurementHaveTheirLength() {
        Lengths lengths = new Lengths(
                Characteristic.CYCLING_POWER_MEASUREMENT, 2, 2, List.of(1, 0, 2, 0, 6, 4, 4, 4, 3, 2, 2, 2, 0));

        List<String> wrong = lengths.wrong((flags, surplus) -> plain(surplus));

        assertThat(wrong).isEmpty();
    }

    @Test
    void ofCscMeasurementHaveTheirLength() {
        Lengths lengths = new Lengths(Characteristic.CSC_MEASUREMENT, 1, 0, List.of(6, 4));

        List<String> wrong = lengths.wrong((flags, surplus) -> plain(surplus));

        assertThat(wrong).isEmpty();
    }

    @Test
    void ofHeartRateMeasurementHaveTheirLengthUntilTheIntervals() {
        Lengths lengths = new Lengths(Characteristic.HEART_RATE_MEASUREMENT, 1, 1, List.of(1, 0, 0, 2));

        List<String> wrong = lengths.wrong((flags, surplus) -> plain(surplus));

        assertThat(wrong).isEmpty();
    }
}
