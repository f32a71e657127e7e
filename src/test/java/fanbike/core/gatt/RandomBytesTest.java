package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomBytesTest {

    private static final long SEED = 20_260_101;
    private static final int RANDOM_VALUES = 17_000;
    private static final int CONFORMING_VALUES = 300;
    /** Longer than any characteristic with a fixed length. */
    private static final int ENOUGH_OCTETS = 48;

    private static Octets octets(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return Octets.of(bytes);
    }

    /** Mostly few bits set, so that a value of the length comes near to what its flags announce. */
    private static Octets likelyOctets(Random random, int size) {
        byte[] bytes = octets(random, size).toArray();
        for (int i = 0; i < Math.min(size, 3); i++) {
            bytes[i] &= (byte) random.nextInt();
        }
        return Octets.of(bytes);
    }

    private static CharacteristicValue conforming(Characteristic characteristic, Random random) {
        Octets tooLong = likelyOctets(random, ENOUGH_OCTETS);
        Octets itsOwn = GattDecoder.parse(characteristic, tooLong).orElseThrow().toBytes();
        return GattDecoder.parse(characteristic, itsOwn).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void noBytesMakeItThrowAndWhatWasReadIsWrittenSoThatItIsReadAgain(Characteristic characteristic) {
        Random random = new Random(SEED);
        List<Octets> lost = new ArrayList<>();
        int understood = 0;

        for (int i = 0; i < RANDOM_VALUES; i++) {
            Octets value = likelyOctets(random, random.nextInt(41));
            Optional<? extends CharacteristicValue> read = GattDecoder.parse(characteristic, value);
            understood += read.isPresent() ? 1 : 0;
            if (read.isPresent() && !isReadAgain(characteristic, read.get())) {
                lost.add(value);
            }
        }

        assertThat(lost).as("seed %d", SEED).isEmpty();
        assertThat(understood).isGreaterThan(RANDOM_VALUES / 2);
    }

    private static boolean isReadAgain(Characteristic characteristic, CharacteristicValue read) {
        return GattDecoder.describe(characteristic, read.toBytes())
                .filter(again -> again.fields().equals(read.describe().fields()))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aConformingValueIsTheSameAfterWritingAndReading(Characteristic characteristic) {
        Random random = new Random(SEED);

        for (int i = 0; i < CONFORMING_VALUES; i++) {
            CharacteristicValue value = conforming(characteristic, random);
            assertThat(value.frameStatus()).as("seed %d", SEED).isEqualTo(FrameStatus.OK);
            assertThat(GattDecoder.parse(characteristic, value.toBytes()).map(CharacteristicValue.class::cast))
                    .as("%s, seed %d", value.toBytes(), SEED)
                    .contains(value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCutNeverChangesWhatCameBeforeIt(Characteristic characteristic) {
        Random random = new Random(SEED);
        List<Octets> changed = new ArrayList<>();

        for (int i = 0; i < CONFORMING_VALUES; i++) {
            changed.addAll(changingCuts(
                    characteristic, conforming(characteristic, random).toBytes()));
        }

        assertThat(changed).as("seed %d", SEED).isEmpty();
    }

    @Test
    void aCutNeverChangesWhatCameBeforeItInCapturedFrames() throws IOException {
        List<CapturedFrames.Captured> frames = CapturedFrames.conforming().toList();

        assertThat(frames)
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(changingCuts(frame.characteristic(), frame.value()))
                        .isEmpty());
    }

    private static List<Octets> changingCuts(Characteristic characteristic, Octets whole) {
        Description all = GattDecoder.describe(characteristic, whole).orElseThrow();
        return IntStream.range(0, whole.size())
                .mapToObj(size -> Octets.of(Arrays.copyOf(whole.toArray(), size)))
                .filter(cut -> GattDecoder.describe(characteristic, cut)
                        // One length of two characteristics means another format, and is tested with them.
                        .filter(description -> description.status() != FrameStatus.NONCONFORMING_FLAGS)
                        .filter(description -> !isBeginning(all, description))
                        .isPresent())
                .toList();
    }

    private static boolean isBeginning(Description whole, Description cut) {
        Map<String, Object> all = Described.byKey(whole);
        return Described.byKey(cut).entrySet().stream()
                .allMatch(field -> isBeginning(all.getOrDefault(field.getKey(), "absent"), field.getValue()));
    }

    /** The same, or the beginning of it. Half a letter at the end of a text is none. */
    private static boolean isBeginning(Object whole, Object cut) {
        if (whole instanceof List<?> list && cut instanceof List<?> beginning) {
            return beginning.size() <= list.size()
                    && list.subList(0, beginning.size()).equals(beginning);
        }
        if (whole instanceof String text && cut instanceof String beginning) {
            return text.startsWith(beginning.replaceFirst("\uFFFD+\\z", ""));
        }
        return whole.equals(cut);
    }
}
