package fanbike.adapter.files.fit;

import static fanbike.fixtures.FitFigures.figure;
import static fanbike.fixtures.FitFigures.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitFileTest {

    private static final FitMessage RECORD = FitMessage.of(FitProfile.RecordMessage.MESSAGE)
            .put(FitProfile.TIMESTAMP, Instant.parse("2026-01-31T10:00:00.9Z"))
            .putFigure(FitProfile.RecordMessage.CADENCE, 54)
            .putFigure(FitProfile.RecordMessage.DISTANCE, 1234.56)
            .putFigure(FitProfile.RecordMessage.POWER, OptionalInt.empty())
            .message();

    @Test
    void theCheckSumIsThatOfTheWorldsReferenceText() {
        byte[] check = "123456789".getBytes(StandardCharsets.US_ASCII);

        int sum = Crc.of(check, 0, check.length);

        assertThat(sum).isEqualTo(0xBB3D);
    }

    @Test
    void aFileIsTheBytesThatTheProtocolDemands() {
        FitMessage fileId = FitMessage.of(FitProfile.FileId.MESSAGE)
                .put(FitProfile.FileId.TYPE, FitProfile.FileType.WORKOUT)
                .put(FitProfile.FileId.MANUFACTURER, FitProfile.Manufacturer.DEVELOPMENT)
                .message();

        byte[] file = FitWriter.write(List.of(fileId));

        String header = "0e205c08" + "10000000" + "2e464954";
        String definition = "40" + "0000" + "0000" + "02" + "000100" + "010284";
        String data = "00" + "05" + "ff00";
        assertThat(HexFormat.of().formatHex(file, 0, 12)).isEqualTo(header);
        assertThat(HexFormat.of().formatHex(file, 14, file.length - 2)).isEqualTo(definition + data);
        assertThat(Crc.of(file, 0, file.length))
                .as("the sum over a file and its sum")
                .isZero();
    }

    @Test
    void aFigureComesBackInItsUnit() throws Exception {
        byte[] file = FitWriter.write(List.of(RECORD));

        FitMessage read = FitReader.read("ride.fit", file).get(0);

        assertThat(figure(read, FitProfile.RecordMessage.CADENCE)).hasValue(54);
        assertThat(figure(read, FitProfile.RecordMessage.DISTANCE)).hasValue(1234.56);
        assertThat(time(read, FitProfile.TIMESTAMP)).contains(Instant.parse("2026-01-31T10:00:00Z"));
    }

    @Test
    void whatIsNotKnownHasNoValue() throws Exception {
        byte[] file = FitWriter.write(List.of(RECORD));

        FitMessage read = FitReader.read("ride.fit", file).get(0);

        assertThat(read.fields()).containsKey(FitProfile.RecordMessage.POWER.number());
        assertThat(figure(read, FitProfile.RecordMessage.POWER)).isEmpty();
        assertThat(read.whole(FitProfile.RecordMessage.HEART_RATE)).isEmpty();
    }

    @Test
    void aFigureThatAFieldCannotHoldIsLeftOut() {
        FitMessage.Builder message = FitMessage.of(FitProfile.RecordMessage.MESSAGE);

        message.putFigure(FitProfile.RecordMessage.CADENCE, OptionalDouble.of(255))
                .putFigure(FitProfile.RecordMessage.POWER, OptionalDouble.of(-1));

        assertThat(message.message().whole(FitProfile.RecordMessage.CADENCE)).isEmpty();
        assertThat(message.message().whole(FitProfile.RecordMessage.POWER)).isEmpty();
    }

    @Test
    void aTextIsCutAtAWholeCharacter() {
        FitValue value = FitValue.ofText("é".repeat(200));

        assertThat(value.text()).isEqualTo("é".repeat(127));
        assertThat(value.length()).isEqualTo(255);
    }

    @Test
    void aTextKeepsWhatComesAfterAnOctetOfZero() {
        FitValue value = FitValue.ofText("before\0after");

        assertThat(value.text()).isEqualTo("before\uFFFDafter");
    }

    @Test
    void aFieldOfAProgramHasTheTypeOfItsDescription() throws Exception {
        var target = new DeveloperField(0, 7);
        FitMessage description = FitMessage.of(FitProfile.FieldDescription.MESSAGE)
                .put(FitProfile.FieldDescription.DEVELOPER_DATA_INDEX, 0)
                .put(FitProfile.FieldDescription.FIELD_DEFINITION_NUMBER, 7)
                .put(FitProfile.FieldDescription.FIT_BASE_TYPE_ID, BaseType.FLOAT32.code())
                .put(FitProfile.FieldDescription.FIELD_NAME, "target_cadence")
                .message();
        FitMessage data = FitMessage.of(FitProfile.RecordMessage.MESSAGE)
                .put(target, FitValue.ofReal(52.5f))
                .message();

        List<FitMessage> read = FitReader.read("ride.fit", FitWriter.write(List.of(description, data)));

        assertThat(read.get(0).text(FitProfile.FieldDescription.FIELD_NAME)).contains("target_cadence");
        assertThat(read.get(1).developerFields()).containsEntry(target, FitValue.ofReal(52.5f));
    }

    @Test
    void numbersWhoseHighOctetIsFirstAreReadToo() throws Exception {
        byte[] file = whole("40" + "0001" + "0014" + "02" + "fd0486" + "070284" + "00" + "3e6a0f10" + "00fa");

        FitMessage read = FitReader.read("ride.fit", file).get(0);

        assertThat(read.number()).isEqualTo(FitProfile.RecordMessage.MESSAGE);
        assertThat(read.whole(FitProfile.TIMESTAMP)).hasValue(0x3E6A0F10L);
        assertThat(figure(read, FitProfile.RecordMessage.POWER)).hasValue(250);
    }

    @Test
    void aCompressedTimestampCountsOnFromTheLastOne() throws Exception {
        String definitions = "40" + "0000" + "1400" + "01" + "fd0486" + "41" + "0000" + "1400" + "01" + "040102";
        byte[] file = whole(definitions + "00" + "1c000000" + "be" + "32" + "a1" + "33");

        List<FitMessage> read = FitReader.read("ride.fit", file);

        assertThat(read)
                .extracting(message -> message.whole(FitProfile.TIMESTAMP).orElse(-1))
                .containsExactly(28L, 30L, 33L);
        assertThat(read.get(2).whole(FitProfile.RecordMessage.CADENCE)).hasValue(0x33);
    }

    @Test
    void moreLayoutsThanCanBeKnownAtATimeAreToldAnew() throws Exception {
        List<FitMessage> messages = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            for (int number = 0; number < 20; number++) {
                messages.add(FitMessage.of(100 + number)
                        .put(FitProfile.MESSAGE_INDEX, turn)
                        .message());
            }
        }

        List<FitMessage> read = FitReader.read("ride.fit", FitWriter.write(messages));

        assertThat(read).isEqualTo(messages);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsWhatIsRead(long seed) throws Exception {
        List<FitMessage> messages = new RandomMessages(seed).some();

        List<FitMessage> read = FitReader.read("any.fit", FitWriter.write(messages));

        assertThat(read).isEqualTo(messages);
    }

    /** A file with a header and a sum around records. */
    static byte[] whole(String records) {
        byte[] octets = HexFormat.of().parseHex(records);
        ByteBuffer file = ByteBuffer.allocate(14 + octets.length + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 14).put((byte) 0x20).putShort((short) 2140).putInt(octets.length);
        file.put(FitWriter.SIGNATURE).putShort((short) 0).put(octets);
        file.putShort((short) Crc.of(file.array(), 0, 14 + octets.length));
        return file.array();
    }
}
