package fanbike.adapter.files.report;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fanbike.core.coach.Coach;
import fanbike.core.coach.SessionResult;
import fanbike.core.model.Plan;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.fixtures.CapturedRide;
import fanbike.fixtures.MeasuredRide;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import fanbike.fixtures.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report is what its published schema says, and what is not a report is refused by it. */
class ReportSchemaTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = SCHEMAS.getSchema(text());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static Stream<String> captures() {
        return CapturedRide.NAMES.stream();
    }

    private static String text() {
        try (InputStream in = ReportSchemaTest.class.getResourceAsStream("/fanbike/report.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Report whole() {
        Report report = new MeasuredRide(once(work(20, 50), rest(5), work(20, 60)))
                .ask(Command.START)
                .pedal(40, 50, 150, 120)
                .report()
                .report();
        return new Report(
                report.subject(),
                report.policy(),
                report.result(),
                Optional.of(new Report.MissingRecording(1, 2, "disk full")),
                Optional.of(new Report.Seal(42, "ab".repeat(16))));
    }

    @Test
    void isAValidSchemaItself() {
        Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void takesAReportThatHasEverything() {
        assertThat(problems(Reports.FILES.json(whole()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesWhateverHappensInARide(long seed) {
        RandomRide ride = RandomRides.ride(seed);
        SessionResult result = Coach.run(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs());
        Report report = Report.of(Report.Subject.ofCapture("0f".repeat(32)), ride.policy(), result);

        assertThat(problems(Reports.FILES.json(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("captures")
    void takesRealRides(String name) throws IOException {
        Plan plan = Plan.of(Protocols.workedExample(), "men", 100, Protocols.BAND);
        SessionResult result = Coach.run(plan, Policies.atOnce(), OptionalDouble.empty(), CapturedRide.read(name));
        Report report = Report.of(Report.Subject.ofCapture("0f".repeat(32)), Policies.atOnce(), result);

        assertThat(problems(Reports.FILES.json(report))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | format | 2",
                "/ | program | null",
                "/ | recording | {\"lines\": 1}",
                "/ | scale | \"100\"",
                "/protocol | sha256 | \"ab\"",
                "/session | phase | \"RIDDEN\"",
                "/session | startedAt | \"yesterday\"",
                "/session | elapsedSeconds | -1",
                "/session | interruptions | [{\"at\": 1}]",
                "/policy | minimumCoverage | 2",
                "/bike | name | null",
                "/totals | score | 101",
                "/totals | scoreWithheldBecause | \"no reason\"",
                "/intervals/0 | kind | \"EFFORT\"",
                "/intervals/0 | meanRpm | \"50\"",
                "/intervals/0 | index | 0.5",
                "/cues/0 | kind | \"SHOUT\""
            })
    void refusesAWrongValue(String place, String key, String value) throws IOException {
        var json = new ObjectMapper();
        ObjectNode report = (ObjectNode) json.readTree(Reports.FILES.json(whole()));
        ObjectNode object = (ObjectNode) report.at("/".equals(place) ? "" : place);
        object.set(key, json.readTree(value));

        assertThat(problems(report.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, totals",
        "/, recording",
        "/, bike",
        "/, program",
        "/protocol, sha256",
        "/policy, bandRpm",
        "/session, id",
        "/totals, score",
        "/intervals/0, inSeconds",
        "/intervals/0, lowRpm",
        "/intervals/0, round",
        "/cues/0, at"
    })
    void refusesAMissingKey(String place, String key) throws IOException {
        ObjectNode report = (ObjectNode) new ObjectMapper().readTree(Reports.FILES.json(whole()));
        ObjectNode object = (ObjectNode) report.at("/".equals(place) ? "" : place);
        object.remove(key);

        assertThat(problems(report.toString())).isNotEmpty();
    }

    @Test
    void takesKeysThatMayBeAdded() throws IOException {
        ObjectNode report = (ObjectNode) new ObjectMapper().readTree(Reports.FILES.json(whole()));
        report.put("mood", "good");
        ((ObjectNode) report.at("/intervals/0")).put("mood", "good");

        assertThat(problems(report.toString())).isEmpty();
    }
}
