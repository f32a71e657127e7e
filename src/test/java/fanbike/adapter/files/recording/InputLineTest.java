package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import fanbike.fixtures.Rides;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputLineTest {

    private static final Octets VALUE = Octets.ofHex("de0b00");

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        new RideInput.Notified(12_034_000_000L, RideInput.BIKE, "2ad2", VALUE),
                        "{\"at\": 12.034, \"characteristic\": \"2ad2\", \"value\": \"de0b00\"}"),
                Arguments.of(
                        new RideInput.Notified(0, "strap", "2a37", VALUE),
                        "{\"at\": 0.0, \"sensor\": \"strap\", \"characteristic\": \"2a37\", \"value\": \"de0b00\"}"),
                Arguments.of(new RideInput.Commanded(0, Command.START), "{\"at\": 0.0, \"command\": \"START\"}"),
                Arguments.of(
                        new RideInput.Disconnected(40_200_000_000L, RideInput.BIKE, "out of \"range\""),
                        "{\"at\": 40.2, \"disconnected\": \"out of \\\"range\\\"\"}"),
                Arguments.of(
                        new RideInput.Remarked(3_200_000_000L, RideInput.BIKE, "Looking for it."),
                        "{\"at\": 3.2, \"remark\": \"Looking for it.\"}"),
                Arguments.of(
                        new RideInput.Remarked(3_200_000_000L, RideInput.BIKE, "Refused.", "org.bluez.Error.Failed"),
                        "{\"at\": 3.2, \"remark\": \"Refused.\", \"detail\": \"org.bluez.Error.Failed\"}"),
                Arguments.of(
                        new RideInput.Remarked(3_200_000_000L, "strap", "\u001b[2J"),
                        "{\"at\": 3.2, \"sensor\": \"strap\", \"remark\": \"\\u001B[2J\"}"),
                Arguments.of(
                        new RideInput.Connected(41_000_000_001L, RideInput.BIKE),
                        "{\"at\": 41.000000001, \"connected\": true}"),
                Arguments.of(
                        new RideInput.Connected(41_000_000_000L, "strap"),
                        "{\"at\": 41.0, \"sensor\": \"strap\", \"connected\": true}"),
                Arguments.of(
                        new RideInput.Interrupted(812_400_000_000L, 95_200_000_000L),
                        "{\"at\": 812.4, \"interrupted\": {\"wallSeconds\": 95.2}}"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void writesAndReadsEveryKind(RideInput input, String line) throws BadLineException {
        assertThat(InputLine.of(input)).isEqualTo(line + "\n");
        assertThat(read(line)).isEqualTo(input);
    }

    @ParameterizedTest
    @EnumSource
    void writesAndReadsEveryCommand(Command command) throws BadLineException {
        var input = new RideInput.Commanded(1, command);

        assertThat(read(InputLine.of(input))).isEqualTo(input);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsBackHostileTextOnOneAsciiLine(long seed) throws BadLineException {
        for (RideInput input : Rides.random(seed, 300)) {
            String line = InputLine.of(input);

            assertThat(line).as("seed %d", seed).matches("[ -~]+\n");
            assertThat(read(line)).as("seed %d", seed).isEqualTo(input);
        }
    }

    @Test
    void cutsWhatWouldMakeALineTooLongToReadBack() throws BadLineException {
        var lost = new RideInput.Disconnected(0, "s".repeat(9_000_000), "\u00e9".repeat(9_000_000));
        var notified = new RideInput.Notified(0, RideInput.BIKE, "2ad2", Octets.of(new byte[600]));

        assertThat(InputLine.of(lost)).hasSizeLessThan(RecordingParser.LONGEST_LINE);
        assertThat(read(InputLine.of(lost)))
                .isEqualTo(new RideInput.Disconnected(
                        0, "s".repeat(InputLine.LONGEST_TEXT), "\u00e9".repeat(InputLine.LONGEST_TEXT)));
        var remarked = new RideInput.Remarked(
                0, "s".repeat(9_000_000), "\u00e9".repeat(9_000_000), "\u00e8".repeat(9_000_000));
        assertThat(InputLine.of(remarked)).hasSizeLessThan(RecordingParser.LONGEST_LINE);
        assertThat(read(InputLine.of(remarked)))
                .isEqualTo(new RideInput.Remarked(
                        0,
                        "s".repeat(InputLine.LONGEST_TEXT),
                        "\u00e9".repeat(InputLine.LONGEST_TEXT),
                        "\u00e8".repeat(InputLine.LONGEST_TEXT)));
        assertThat(read(InputLine.of(notified)))
                .isEqualTo(new RideInput.Notified(0, RideInput.BIKE, "2ad2", Octets.of(new byte[512])));
    }

    @Test
    void doesNotWriteTicks() {
        assertThatThrownBy(() -> InputLine.of(new RideInput.Ticked(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ticked");
    }

    @Test
    void takesTheKeysInAnyOrderAndTheCharacteristicByAnyName() throws BadLineException {
        String line = "{\"value\":\"DE0b00\",\"characteristic\":\"00002AD2-0000-1000-8000-00805F9B34FB\",\"at\":3e-1}";

        RideInput input = read(line);

        assertThat(input).isEqualTo(new RideInput.Notified(300_000_000, RideInput.BIKE, "2ad2", VALUE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|not a JSON object",
                "null|not a JSON object",
                "{\"at\": 1, \"command\": \"STOP\"|not a whole JSON object",
                "{\"at\": 1, \"command\": \"STOP\"} {}|more than one JSON object",
                "{\"at\": 1, \"command\": \"STOP\"}}|not a whole JSON object",
                "{\"at\": 1, \"command\": STOP}|not a whole JSON object",
                "{}|exactly one of",
                "{\"at\": 1}|exactly one of",
                "{\"at\": 1, \"command\": \"STOP\", \"connected\": true}|exactly one of",
                "{\"command\": \"STOP\"}|\"at\" is missing",
                "{\"at\": 1, \"characteristic\": \"2ad2\"}|\"value\" is missing",
                "{\"at\": 1, \"value\": \"00\"}|exactly one of",
                "{\"at\": 1, \"command\": \"STOP\", \"value\": \"00\"}|\"value\" does not belong beside \"command\"",
                "{\"at\": 1, \"command\": \"STOP\", \"sensor\": \"strap\"}|\"sensor\" does not belong beside \"command\"",
                "{\"at\": 1, \"at\": 1, \"command\": \"STOP\"}|key \"at\" twice",
                "{\"at\": 1, \"command\": \"STOP\", \"speed\": {}}|unknown key \"speed\"",
                "{\"at\": 1, \"command\": \"JUMP\"}|one of [START",
                "{\"at\": 1, \"command\": 3}|\"command\" must be a text",
                "{\"at\": \"1\", \"command\": \"STOP\"}|\"at\" must be a number of seconds",
                "{\"at\": null, \"command\": \"STOP\"}|\"at\" must be a number of seconds",
                "{\"at\": -1, \"command\": \"STOP\"}|-1 s is negative",
                "{\"at\": 1, \"detail\": \"a\"}|exactly one of",
                "{\"at\": 1, \"disconnected\": \"a\", \"detail\": \"b\"}|\"detail\" does not belong beside",
                "{\"at\": 1, \"remark\": \"a\", \"detail\": 7}|\"detail\" must be a text",
                "{\"at\": 1, \"remark\": 7}|\"remark\" must be a text",
                "{\"at\": 1, \"remark\": \"a\", \"disconnected\": \"b\"}|exactly one of",
                "{\"at\": 1, \"connected\": false}|\"connected\" must be true",
                "{\"at\": 1, \"connected\": {}}|\"connected\" must be true",
                "{\"at\": 1, \"interrupted\": 7}|\"interrupted\" must be an object",
                "{\"at\": 1, \"interrupted\": {}}|\"interrupted\" must be an object",
                "{\"at\": 1, \"interrupted\": {\"wallSeconds\": \"7\"}}|\"interrupted\" must be a number of seconds",
                "{\"at\": 1, \"interrupted\": {\"wallSeconds\": 7, \"x\": 1}}|\"interrupted\" must be an object",
                "{\"at\": 1, \"characteristic\": \"2ad\", \"value\": \"00\"}|four hexadecimal digits or a UUID, not \"2ad\"",
                "{\"at\": 1, \"characteristic\": \"0x2ad2\", \"value\": \"00\"}|four hexadecimal digits or a UUID",
                "{\"at\": 1, \"characteristic\": \"2ad2\", \"value\": \"0\"}|an even number of hexadecimal digits",
                "{\"at\": 1, \"characteristic\": \"2ad2\", \"value\": \"0g\"}|hexadecimal digits, at most 1024, not \"0g\"",
            })
    void saysWhatIsWrongWithALine(String line, String sentence) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesMoreOctetsThanAValueCanHave() throws BadLineException {
        String line = "{\"at\": 1, \"characteristic\": \"2ad2\", \"value\": \"%s\"}";

        assertThat(read(line.formatted("00".repeat(512)))).isInstanceOf(RideInput.Notified.class);
        assertThatThrownBy(() -> read(line.formatted("00".repeat(513)))).hasMessageContaining("at most 1024");
    }

    @Test
    void showsNothingThatATerminalWouldObey() {
        assertThatThrownBy(() -> read("{\"at\": 1, \"\\u001b[2J\": 2}"))
                .hasMessageNotContaining("\u001b")
                .hasMessageContaining("[2J");
    }

    private static RideInput read(String line) throws BadLineException {
        String ended = line.endsWith("\n") ? line : line + "\n";
        return InputLineReader.read(Line.only(ended.getBytes(StandardCharsets.UTF_8)));
    }
}
