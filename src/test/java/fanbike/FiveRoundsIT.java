package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocol that started it, by every rider on every bike. */
class FiveRoundsIT {

    private static final List<String> STATES =
            List.of("inSeconds", "underSeconds", "overSeconds", "settlingSeconds", "noSignalSeconds");

    @TempDir
    private Path home;

    static Stream<Arguments> ridersAndBikes() {
        return Stream.of("steady", "beginner", "erratic", "dropouts")
                .flatMap(rider -> Stream.of("ftms", "csc", "csc-wheel", "cps").map(bike -> Arguments.of(rider, bike)));
    }

    @ParameterizedTest
    @MethodSource("ridersAndBikes")
    void lastsThirtyFourMinutesToTheNanosecondAndAddsUp(String rider, String bike)
            throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride = program.run(
                "ride", "--simulate=" + rider, "--simulated-bike", bike, "--speed", "max", "--screen", "none");

        assertThat(ride.status()).as(ride.err()).isZero();
        JsonNode report = Program.report(program.session());
        assertSame(report.at("/session/elapsedSeconds"), "2040.0");
        assertSame(report.at("/totals/riddenWorkSeconds"), "1800.0");
        assertThat(report.at("/session/phase").asText()).isEqualTo("FINISHED");
        List<JsonNode> intervals = list(report.get("intervals"));
        assertThat(intervals)
                .filteredOn(one -> one.get("kind").asText().equals("WORK"))
                .hasSize(15);
        assertThat(intervals)
                .filteredOn(one -> one.get("kind").asText().equals("REST"))
                .hasSize(4)
                .extracting(one -> one.get("name").asText())
                .containsOnly("Rest");
        assertAddsUp(report, intervals);

        String again = program.run("replay", program.session().toString(), "--format", "json")
                .out();
        assertThat(again).isEqualTo(Files.readString(program.session().resolve("report.json")));
    }

    private static void assertAddsUp(JsonNode report, List<JsonNode> intervals) {
        assertThat(sum(intervals, "riddenSeconds")).isEqualByComparingTo("2040");
        List<JsonNode> work = intervals.stream()
                .filter(one -> one.get("kind").asText().equals("WORK"))
                .toList();
        for (JsonNode one : work) {
            BigDecimal states = STATES.stream()
                    .map(state -> one.get(state).decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(states)
                    .as("%s", one)
                    .isEqualByComparingTo(one.get("riddenSeconds").decimalValue());
        }
        for (String state : STATES) {
            assertThat(sum(work, state))
                    .as(state)
                    .isEqualByComparingTo(report.get("totals").get(state).decimalValue());
        }
    }

    private static BigDecimal sum(List<JsonNode> nodes, String key) {
        return nodes.stream().map(one -> one.get(key).decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertSame(JsonNode number, String exact) {
        assertThat(number.decimalValue()).isEqualByComparingTo(exact);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
