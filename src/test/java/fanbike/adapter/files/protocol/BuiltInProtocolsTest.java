package fanbike.adapter.files.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BuiltInProtocolsTest {

    private static final long SECOND = 1_000_000_000;

    static List<String> ids() {
        return BuiltInProtocols.IDS;
    }

    @Test
    void areTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("protocols"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(BuiltInProtocols.IDS.stream()
                            .map(id -> id + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void canAllBeRidden(String id) throws Exception {
        var protocol = BuiltInProtocols.read(id).protocol();

        String track = protocol.tracks().isEmpty() ? "" : protocol.tracks().get(0);
        Plan plan = Plan.of(protocol, track, 100, Cadence.ofRpm(2));
        assertThat(plan.workNanos()).isPositive();
        assertThat(protocol.source()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void askForWhatPeopleRide(String id) throws Exception {
        var protocol = BuiltInProtocols.read(id).protocol();
        List<String> tracks = protocol.tracks().isEmpty() ? List.of("") : protocol.tracks();

        for (String track : tracks) {
            assertThat(Plan.of(protocol, track, 100, Cadence.ofRpm(2)).intervals())
                    .filteredOn(PlannedInterval::isScored)
                    .allSatisfy(interval ->
                            assertThat(interval.target().target().rpm()).isBetween(40.0, 80.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"men,50,55,60", "women,45,50,55"})
    void rideFiveRoundsAsTheyWerePrescribed(String track, double steady, double brisk, double hard) throws Exception {
        var protocol = BuiltInProtocols.read("five-rounds-3-2-1").protocol();

        Plan plan = Plan.of(protocol, track, 100, Cadence.ofRpm(2));

        assertThat(plan.lengthNanos()).isEqualTo(34 * 60 * SECOND);
        assertThat(plan.workNanos()).isEqualTo(30 * 60 * SECOND);
        assertThat(plan.rounds()).isEqualTo(5);
        assertThat(plan.intervals())
                .hasSize(19)
                .last()
                .matches(interval -> interval.name().equals("Hard"));
        assertThat(plan.intervals())
                .filteredOn(interval -> interval.kind() == IntervalKind.REST)
                .hasSize(4);
        assertThat(plan.intervals().subList(0, 4))
                .extracting(
                        PlannedInterval::name,
                        PlannedInterval::lengthNanos,
                        interval -> interval.target().target().rpm())
                .containsExactly(
                        tuple("Steady", 180 * SECOND, steady),
                        tuple("Brisk", 120 * SECOND, brisk),
                        tuple("Hard", 60 * SECOND, hard),
                        tuple("Rest", 60 * SECOND, 0.0));
    }

    @Test
    void sayWhatTheFiveRoundsAreForAndNotFor() throws Exception {
        var protocol = BuiltInProtocols.read("five-rounds-3-2-1").protocol();

        assertThat(protocol.title()).isEqualTo("Five rounds of 3-2-1");
        assertThat(protocol.purpose()).contains("blood flow", "lower back", "deadlifts");
        assertThat(protocol.caution()).startsWith("For muscle soreness, not for an injury");
        assertThat(protocol.source()).contains("physical therapy clinic", "2022", "not a researched dose");
        assertThat(protocol.tracks()).containsExactly("men", "women");
    }

    @Test
    void primeInTwoMinutes() throws Exception {
        var protocol = BuiltInProtocols.read("primer").protocol();

        assertThat(Plan.of(protocol, "", 100, Cadence.ofRpm(2)).lengthNanos()).isEqualTo(120 * SECOND);
    }
}
