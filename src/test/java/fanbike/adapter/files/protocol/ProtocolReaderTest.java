package fanbike.adapter.files.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Protocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ProtocolReaderTest {

    @Test
    void readsEveryPartOfAProtocol() throws Exception {
        var target = CadenceTarget.forTracks(Map.of("men", rpm(50), "women", rpm(45)));
        var interval = new Interval("A", IntervalKind.WORK, 60_000_000_000L, Optional.of(target), Optional.empty());
        var rest = new Interval("Rest", IntervalKind.REST, 30_000_000_000L, Optional.empty(), Optional.empty());

        Protocol protocol = read(
                GoodProtocol.with("\"band\"", "\"purpose\": \"P\", \"caution\": \"C\", \"source\": \"S\", \"band\""));

        assertThat(protocol)
                .isEqualTo(new Protocol(
                        "good",
                        "T",
                        "P",
                        "C",
                        "S",
                        List.of("men", "women"),
                        Optional.of(rpm(3)),
                        List.of(new Block(2, List.of(interval), Optional.of(rest)))));
    }

    @Test
    void doesWithoutWhatMayBeLeftOut() throws Exception {
        Protocol protocol = read("{\"format\": 1, \"title\": \"T\", \"blocks\": [{\"intervals\":"
                + " [{\"name\": \"A\", \"seconds\": 1}]}]}");

        assertThat(protocol.purpose() + protocol.caution() + protocol.source()).isEmpty();
        assertThat(protocol.tracks()).isEmpty();
        assertThat(protocol.band()).isEmpty();
        assertThat(protocol.blocks().get(0).repeat()).isEqualTo(1);
        assertThat(protocol.blocks().get(0).restBetween()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"A\", \"seconds\": 60, \"rpm\": 50}|WORK",
                "{\"name\": \"A\", \"seconds\": 60}|REST",
                "{\"name\": \"A\", \"seconds\": 60, \"kind\": \"work\", \"rpm\": 50}|WORK",
                "{\"name\": \"A\", \"seconds\": 60, \"kind\": \"rest\"}|REST",
                "{\"name\": \"A\", \"seconds\": 60, \"kind\": \"warmup\"}|WARMUP",
                "{\"name\": \"A\", \"seconds\": 60, \"kind\": \"warmup\", \"rpm\": 50}|WARMUP",
                "{\"name\": \"A\", \"seconds\": 60, \"kind\": \"cooldown\"}|COOLDOWN",
                "{\"name\": \"A\", \"seconds\": 60, \"kind\": \"cooldown\", \"rpm\": 50}|COOLDOWN"
            })
    void knowsWhatAnIntervalIsFor(String interval, IntervalKind kind) throws Exception {
        Interval read = only(interval);

        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.target().isPresent()).isEqualTo(interval.contains("rpm"));
    }

    @Test
    void keepsDecimalsExactly() throws Exception {
        Interval interval = only("{\"name\": \"A\", \"seconds\": 1.000000001, \"rpm\": 52.000001, \"band\": 0.000001}");

        assertThat(interval.lengthNanos()).isEqualTo(1_000_000_001);
        assertThat(interval.target()).contains(CadenceTarget.forEveryone(new Cadence(52_000_001)));
        assertThat(interval.band()).contains(new Cadence(1));
    }

    @ParameterizedTest
    @CsvSource({"1,1000000000", "7200,7200000000000", "6e1,60000000000", "60.000,60000000000"})
    void takesTheEndsOfTheRangeAndEveryWayToWriteANumber(String seconds, long nanos) throws Exception {
        Interval interval = only("{\"name\": \"A\", \"seconds\": " + seconds + "}");

        assertThat(interval.lengthNanos()).isEqualTo(nanos);
    }

    @Test
    void takesExactlyAThousandIntervalsAndTwelveHours() throws Exception {
        String intervals = "{\"name\": \"A\", \"seconds\": 43.2},".repeat(10);
        String block = "{\"repeat\": 100, \"intervals\": [" + intervals.substring(0, intervals.length() - 1) + "]}";

        Protocol protocol = read("{\"format\": 1, \"title\": \"T\", \"blocks\": [" + block + "]}");

        assertThat(protocol.blocks().get(0).intervals()).hasSize(10);
    }

    @Test
    void countsTheRestsBetweenRounds() {
        InvalidFileException refused = refused("{\"format\": 1, \"title\": \"T\", \"blocks\": [{\"repeat\": 100,"
                + " \"intervals\": [" + "{\"name\": \"A\", \"seconds\": 1},".repeat(9)
                + "{\"name\": \"A\", \"seconds\": 1}], \"restBetween\": {\"seconds\": 428.3}}]}");

        assertThat(refused.problems())
                .containsExactly(
                        new Problem("/blocks", "1099 intervals after repeats, rests counted; allowed: at most 1000"),
                        new Problem(
                                "/blocks", "43401.7 seconds after repeats, rests counted; allowed: at most 12 hours"));
    }

    @ParameterizedTest
    @MethodSource("fanbike.adapter.files.protocol.BadProtocol#all")
    void refusesEveryMistakeAtItsPlace(BadProtocol bad) {
        InvalidFileException refused = refused(bad.json());

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo(bad.place());
            assertThat(problem.sentence()).contains(bad.sentence());
        });
        assertThat(refused.getMessage()).matches("[\\x20-\\x7e\n]+");
    }

    @Test
    void tellsFiveMistakesAtOnce() {
        InvalidFileException refused = refused("{\"format\": 1, \"tilte\": \"T\", \"blocks\": [{\"repeat\": 0,"
                + " \"intervals\": [{\"name\": \"A\", \"secnds\": 60, \"rpm\": 300}]}]}");

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/tilte: unknown key \"tilte\"; did you mean \"title\"?",
                        "/title: this key is missing; needed: a text of 1 to 100 characters on one line,"
                                + " without control characters",
                        "/blocks/0/repeat: 0 is too small; allowed: a whole number from 1 to 100",
                        "/blocks/0/intervals/0/secnds: unknown key \"secnds\"; did you mean \"seconds\"?",
                        "/blocks/0/intervals/0/seconds: this key is missing; needed: a number from 1 to 7200",
                        "/blocks/0/intervals/0/rpm: 300 is too large; allowed: a number from 1 to 250");
    }

    @Test
    void doesNotTellOffTheTargetsOfATrackWhoseNameIsBad() {
        String upperCase = GoodProtocol.JSON.replace("\"men\"", "\"Men\"");

        InvalidFileException refused = refused(upperCase);

        assertThat(refused.problems()).extracting(Problem::place).containsExactly("/tracks/0");
    }

    @Test
    void tellsOfATrackThatIsThereTwiceBesideOnesThatAreBad() {
        String bad = GoodProtocol.with("[\"men\", \"women\"]", "[\"men\", \"men\", \"women\", \"\", 3]");

        InvalidFileException refused = refused(bad);

        assertThat(refused.problems()).extracting(Problem::place).contains("/tracks/1", "/tracks/3", "/tracks/4");
    }

    @Test
    void knowsTheBytesItReadByTheirHash() throws Exception {
        byte[] bytes = ("\uFEFF" + GoodProtocol.JSON).getBytes(UTF_8);

        ProtocolFile file = ProtocolReader.read("good.json", "good", bytes);

        assertThat(file.json().getBytes(UTF_8)).isEqualTo(bytes);
        assertThat(file.sha256()).isEqualTo("983b3f2d35eecf764612a823ca0a37961026f7a5c987cb63d057d84cc0e11c7d");
    }

    @Test
    void readsAgainWhatItKept() throws Exception {
        ProtocolFile first = ProtocolReader.read("good.json", "good", GoodProtocol.JSON.getBytes(UTF_8));

        ProtocolFile second =
                ProtocolReader.read("a header", "good", first.json().getBytes(UTF_8));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void namesTheFileInEveryProblem() {
        assertThatThrownBy(() -> ProtocolReader.read("mine.json", "mine", "[]".getBytes(UTF_8)))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageStartingWith("mine.json: a list is not an object");
    }

    private static Interval only(String interval) throws InvalidFileException {
        return read(GoodProtocol.with(GoodProtocol.INTERVAL, interval))
                .blocks()
                .get(0)
                .intervals()
                .get(0);
    }

    private static Protocol read(String json) throws InvalidFileException {
        return ProtocolReader.read("good.json", "good", json.getBytes(UTF_8)).protocol();
    }

    private static InvalidFileException refused(String json) {
        return catchThrowableOfType(
                InvalidFileException.class, () -> ProtocolReader.read("bad.json", "bad", json.getBytes(UTF_8)));
    }

    private static Cadence rpm(int rpm) {
        return Cadence.ofRpm(rpm);
    }
}
