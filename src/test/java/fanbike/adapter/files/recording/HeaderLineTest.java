package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionHeader.Bike;
import fanbike.core.model.Plan;
import fanbike.fixtures.Headers;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTest {

    private static final String ID = "2026-01-31T10-00-00Z";

    @Test
    void readsBackAllOfIt() throws InvalidFileException {
        SessionHeader header = Headers.of(ID);

        SessionHeader read = read(HeaderLine.of(header));

        assertThat(read).isEqualTo(header);
        assertThat(read.protocol().json()).isEqualTo(header.protocol().json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001\u001b[31m\t\r\n\u007f\u2028",
                "quote \" backslash \\ {}",
                "\uD83D\uDEB4 and half of one \uD83D"
            })
    void readsBackHostileNames(String text) throws InvalidFileException {
        var bike = new Bike(text, text, true, OptionalDouble.empty());
        SessionHeader header = Headers.of(ID, bike, text);

        assertThat(read(HeaderLine.of(header))).isEqualTo(header);
    }

    @Test
    void readsBackADeviceNameOfTenKilobytes() throws InvalidFileException {
        var bike = new Bike("\u00e9".repeat(10_000), "", false, OptionalDouble.of(1e-5));
        SessionHeader header = Headers.of(ID, bike, "");

        assertThat(read(HeaderLine.of(header))).isEqualTo(header);
    }

    @Test
    void isOneLineWithTheKeysInTheirOrder() {
        String line = HeaderLine.of(Headers.of(ID));

        assertThat(line)
                .matches("[ -~]+\\n")
                .startsWith("{\"format\": 1, \"session\": \"2026-01-31T10-00-00Z\", \"startedAt\": "
                        + "\"2026-01-31T10:00:00.123456789Z\", \"protocol\": {\"id\": \"two\", \"sha256\": \"")
                .contains("\"track\": \"women\", \"scale\": 90, \"policy\": {\"bandRpm\": 2.5, ")
                .endsWith("\"bike\": {\"name\": \"Echo Bike\", \"address\": \"AA:BB:CC:DD:EE:FF\", "
                        + "\"simulated\": false, \"wheelRatio\": 0.3333333333333333}, \"athlete\": \"R1\"}\n");
    }

    @Test
    void writesAnUnknownWheelRatioAsNull() {
        var bike = new Bike("", "", true, OptionalDouble.empty());

        assertThat(HeaderLine.of(Headers.of(ID, bike, ""))).contains("\"wheelRatio\": null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:10Z", "9999-12-31T23:59:59.999999999Z"})
    void readsTheTimeOfAMachineWithoutAClock(String time) throws InvalidFileException {
        assertThat(read(startedAt(time)).startedAt()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T00:00:00Z"
            })
    void refusesAYearThatNoCalendarOfOursHas(String time) {
        assertThatThrownBy(() -> read(startedAt(time)))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("\"" + time + "\" is too long ago or too far ahead; allowed: a time such as"
                        + " \"2026-01-31T10:00:00Z\", in the years 1970 to 9999");
    }

    private static String startedAt(String time) {
        return HeaderLine.of(Headers.of(ID)).replace("2026-01-31T10:00:00.123456789Z", time);
    }

    @Test
    void doesNotWriteWhatWouldBeReadBackAsAnotherRide() {
        SessionHeader header = Headers.of(ID);
        var otherPlan = Plan.of(
                header.protocol().protocol(),
                "women",
                90,
                header.policy().cues().hysteresis());
        var wrong = new SessionHeader(
                ID, header.startedAt(), header.protocol(), otherPlan, header.policy(), header.bike(), "");

        assertThatThrownBy(() -> HeaderLine.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotWriteWhatCouldNotBeReadBack() {
        SessionHeader header = Headers.of(ID);
        var protocol =
                new ProtocolFile(header.protocol().protocol(), header.protocol().sha256(), "{}");
        var wrong =
                new SessionHeader(ID, header.startedAt(), protocol, header.plan(), header.policy(), header.bike(), "");

        assertThatThrownBy(() -> HeaderLine.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1, |\"format\": \"1\", |line 1/format",
                "\"format\": 1, |\"format\": 0, |line 1/format",
                "\"athlete\": \"R1\"|\"athlete\": \"R1\", \"horse\": 1|line 1/horse",
                "\"athlete\": \"R1\"|\"athlete\": 7|line 1/athlete",
                "\"scale\": 90, |''|line 1/scale",
                "\"scale\": 90, |\"scale\": 9000, |line 1/protocol",
                "\"track\": \"women\"|\"track\": \"children\"|line 1/protocol",
                "2026-01-31T10-00-00Z|../../etc|line 1/session",
                "2026-01-31T10:00:00|yesterday|line 1/startedAt",
                "\"simulated\": false|\"simulated\": null|line 1/bike/simulated",
                "\"wheelRatio\": 0.3333333333333333|\"wheelRatio\": -1|line 1/bike/wheelRatio",
                ", \"wheelRatio\": 0.3333333333333333|''|line 1/bike/wheelRatio",
                "\"bandRpm\": 2.5|\"bandRpm\": \"x\"|line 1/policy/bandRpm",
                "Steady|Swift|line 1/protocol/sha256",
                "\\\"seconds\\\": 20.5|\\\"seconds\\\": -20.5|line 1/protocol/file /blocks/0/intervals/0/seconds",
            })
    void saysWhereAHeaderIsWrong(String text, String replacement, String place) {
        String line = HeaderLine.of(Headers.of(ID)).replace(text, replacement);

        assertThatThrownBy(() -> read(line))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.place()).isEqualTo(place)));
    }

    @Test
    void namesAllProblemsAtOnce() {
        String line = HeaderLine.of(Headers.of(ID))
                .replace("\"scale\": 90", "\"scale\": 0")
                .replace("\"athlete\"", "\"athlet\"");

        assertThatThrownBy(() -> read(line))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(2));
    }

    private static SessionHeader read(String line) throws InvalidFileException {
        String ended = line.endsWith("\n") ? line : line + "\n";
        return HeaderLine.read("ride.jsonl", Line.only(ended.getBytes(StandardCharsets.UTF_8)));
    }
}
