package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.fixtures.CapturedRide;
import fanbike.fixtures.Captures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo-b", "echo-e"})
    void judgesACaptureAsTheWorkedExampleDoes(String name) throws IOException {
        assertThat(replay(name, "--format", "json")).isZero();

        assertContains("", JSON.readTree(shell.out()), CapturedRide.expected(name));
    }

    @Test
    void saysTheSameEachTime() {
        replay("echo-c", "--format", "json");
        String first = shell.out();
        replay("echo-c", "--format", "json");

        assertThat(shell.out()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void writesARowForEachIntervalAsCsv() {
        assertThat(replay("echo-e", "--format", "csv")).isZero();

        assertThat(shell.out().lines()).hasSize(8).allMatch(line -> line.split(",", -1).length == 25);
    }

    @Test
    void writesForPeopleUnlessToldOtherwise() {
        assertThat(replay("echo-e")).isZero();

        assertThat(shell.out())
                .startsWith("Worked example: 2 rounds of 30-20-10, men")
                .contains("Score 9.9");
    }

    @Test
    void writesALineForEachReading() throws IOException {
        assertThat(shell.run("replay", ride("echo-e"), "--format", "readings")).isZero();

        List<String> lines = shell.out().lines().toList();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(JSON.readTree(lines.get(1)).fieldNames())
                .toIterable()
                .containsExactly("at", "cadenceRpm", "powerWatts", "heartRateBpm", "source");
        assertThat(lines.get(1)).startsWith("{\"at\":0.9,\"cadenceRpm\":23,\"powerWatts\":23,\"heartRateBpm\":92,");
    }

    @Test
    void saysWhatChangesNoReading() throws IOException {
        assertThat(shell.run("replay", ride("echo-e"), "--format", "readings", "--stale", "2"))
                .isZero();
        assertThat(shell.err()).isEmpty();

        assertThat(shell.run("replay", ride("echo-e"), "--format", "readings", "--band", "3", "--realtime"))
                .isZero();
        assertThat(shell.err()).contains("this changes nothing: --band, --realtime.");
    }

    @ParameterizedTest
    @CsvSource({
        "--band, 3, bandRpm",
        "--settle, 0, settleSeconds",
        "--stale, 1.5, staleSeconds",
        "--minimum-coverage, 1, minimumCoverage"
    })
    void judgesByAnotherPolicy(String option, String value, String key) throws IOException {
        replay("echo-e", "--format", "json");
        JsonNode usual = JSON.readTree(shell.out());

        assertThat(replay("echo-e", "--format", "json", option, value)).isZero();

        JsonNode other = JSON.readTree(shell.out());
        assertThat(other.at("/policy/" + key).decimalValue()).isEqualByComparingTo(value);
        assertThat(other.get("totals")).isNotEqualTo(usual.get("totals"));
    }

    @ParameterizedTest
    @CsvSource({
        "--band, -0.1",
        "--band, 1000",
        "--settle, -1",
        "--settle, 999999999",
        "--stale, 0",
        "--stale, 0.0009",
        "--minimum-coverage, 1.01",
        "--minimum-coverage, -1"
    })
    void namesWhatAPolicyMayBe(String option, String value) {
        assertThat(replay("echo-e", option, value)).isEqualTo(2);

        assertThat(shell.err()).startsWith(option + " ").contains("is not possible; allowed: ");
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--band | wide",
                "--band | NaN",
                "--settle | 1E+999999999",
                "--format | xml",
                "--track | children",
                "--scale | 0",
                "--wheel-ratio | 0",
                "--wheel-ratio | 21",
                "--wheel-ratio | NaN",
                "--protocol | no-such-protocol"
            })
    void refusesWhatCannotBe(String option, String value) {
        var arguments = new ArrayList<>(List.of("replay", ride("echo-e")));
        if (!option.equals("--protocol")) {
            arguments.addAll(List.of("--protocol", protocol()));
        }
        if (!option.equals("--track")) {
            arguments.addAll(List.of("--track", "men"));
        }
        arguments.addAll(List.of(option, value));

        assertThat(shell.run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(shell.err()).contains(option.equals("--scale") ? "0%" : value);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void asksForAProtocolWhereTheRecordingNamesNone() {
        assertThat(shell.run("replay", ride("echo-e"))).isEqualTo(2);

        assertThat(shell.err()).contains("choose one with --protocol");
    }

    private int replay(String name, String... more) {
        var arguments = new ArrayList<>(List.of("replay", ride(name), "--protocol", protocol(), "--track", "men"));
        arguments.addAll(List.of(more));
        return shell.run(arguments.toArray(String[]::new));
    }

    private static String ride(String name) {
        return Captures.file("rides/" + name + ".jsonl").toString();
    }

    private static String protocol() {
        return Captures.file("rides/worked-example.json").toString();
    }

    private static void assertContains(String place, JsonNode said, JsonNode expected) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            assertContains(place + "/" + field.getKey(), said.path(field.getKey()), field.getValue()));
        } else if (expected.isArray()) {
            assertThat(said).as(place).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertContains(place + "/" + i, said.get(i), expected.get(i));
            }
        } else if (expected.isNumber()) {
            assertThat(said.isNumber()).as(place).isTrue();
            assertThat(said.decimalValue()).as(place).isCloseTo(expected.decimalValue(), within(TOLERANCE));
        } else {
            assertThat(said).as(place).isEqualTo(expected);
        }
    }
}
