package fanbike.adapter.files.fit;

import static fanbike.adapter.files.fit.FitFileTest.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.InvalidFileException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFitTest {

    private static final byte[] GOOD = FitWriter.write(List.of(FitMessage.of(FitProfile.FileId.MESSAGE)
            .put(FitProfile.FileId.TYPE, FitProfile.FileType.WORKOUT)
            .message()));

    private static void assertRefused(byte[] bytes, String because) {
        assertThatThrownBy(() -> FitReader.read("any.fit", bytes))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageStartingWith("any.fit: ")
                .hasMessageContaining(because);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertRefused("<workout_file></workout_file>".getBytes(StandardCharsets.UTF_8), "this is no FIT file");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "this is no FIT file");
    }

    @Test
    void aFileThatIsCutOffIsRefusedWhereverThatIs() {
        for (int length = 14; length < GOOD.length; length++) {
            assertRefused(Arrays.copyOf(GOOD, length), "it is cut off");
        }
    }

    @Test
    void aFileThatLiesAboutItsLengthIsRefused() {
        byte[] lie = GOOD.clone();
        ByteBuffer.wrap(lie).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -1);

        assertRefused(lie, "it is cut off");
    }

    @Test
    void oneWrongByteIsFoundWhereverItIs() {
        for (int place = 0; place < GOOD.length; place++) {
            byte[] damaged = GOOD.clone();
            damaged[place] ^= 0x04;

            assertThatThrownBy(() -> FitReader.read("any.fit", damaged)).isInstanceOf(InvalidFileException.class);
        }
    }

    @Test
    void chainedFilesAreRefused() {
        byte[] chain = Arrays.copyOf(GOOD, 2 * GOOD.length);
        System.arraycopy(GOOD, 0, chain, GOOD.length, GOOD.length);

        assertRefused(chain, "several FIT files are chained in it");
    }

    @Test
    void whatComesAfterTheEndIsRefused() {
        assertRefused(Arrays.copyOf(GOOD, GOOD.length + 1), "there is something after its end, at byte " + GOOD.length);
    }

    @Test
    void aNewerProtocolIsRefused() {
        byte[] newer = GOOD.clone();
        newer[1] = 0x30;

        assertRefused(newer, "it is written by version 3 of FIT");
    }

    @ParameterizedTest
    @CsvSource({
        "00, a message was not defined",
        "80, there was none",
        "40, its last message is not whole",
        "4000000000ff, its last message is not whole",
        "40000000000100ff0d00, its last message is not whole",
        "400000000001000002, a field has no length",
        "60000000000001000000, a field has no length"
    })
    void recordsThatLieAreRefused(String records, String because) {
        assertRefused(whole(records), because);
    }

    @Test
    void aMultitudeOfEmptyMessagesIsRefused() {
        String empty = "00".repeat(Records.MOST_MESSAGES + 1);

        assertRefused(whole("400000000000" + empty), "it has too many messages");
    }

    @Test
    void numbersThatDoNotFillTheirFieldAreOctets() throws Exception {
        byte[] file = whole("40" + "0000" + "1400" + "01" + "fd0386" + "00" + "010203");

        FitMessage read = FitReader.read("any.fit", file).get(0);

        assertThat(read.fields().get(253)).isEqualTo(FitValue.ofOctets(BaseType.BYTE, new byte[] {1, 2, 3}));
        assertThat(read.whole(FitProfile.MESSAGE_INDEX)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void randomRecordsAreReadOrRefusedAndNothingElse(long seed) {
        var random = new Random(seed);
        for (int turn = 0; turn < 2000; turn++) {
            byte[] records = new byte[random.nextInt(400)];
            random.nextBytes(records);
            // Mostly small numbers: definitions that can be followed by their data.
            for (int place = 0; place < records.length; place++) {
                records[place] = (byte) (records[place] & (random.nextInt(8) == 0 ? 0xFF : 0x43));
            }

            assertReadOrRefused(whole(HexFormat.of().formatHex(records)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aGoodFileWithAnyBytesChangedIsReadOrRefusedAndNothingElse(long seed) {
        var random = new Random(seed);
        byte[] good = FitWriter.write(new RandomMessages(seed).some());
        for (int turn = 0; turn < 200; turn++) {
            byte[] records = Arrays.copyOfRange(good, 14, good.length - 2);
            for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
                records[random.nextInt(records.length)] = (byte) random.nextInt(256);
            }

            assertReadOrRefused(whole(HexFormat.of().formatHex(records)));
        }
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            for (FitMessage message : FitReader.read("any.fit", file)) {
                message.fields()
                        .values()
                        .forEach(value ->
                                assertThat(value.text() + value.whole()).isNotEmpty());
            }
        } catch (InvalidFileException refused) {
            assertThat(refused).hasMessageStartingWith("any.fit: ");
        }
    }
}
