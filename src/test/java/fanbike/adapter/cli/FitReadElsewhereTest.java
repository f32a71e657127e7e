package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.app.Replay;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.ReportFormat;
import fanbike.core.cadence.Reading;
import fanbike.core.coach.RideInput;
import fanbike.core.course.StretchState;
import fanbike.core.report.FullReport;
import fanbike.core.session.Command;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Reports;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write as FIT is read without error by a reader that is not ours, and says what the JSON report says. */
class FitReadElsewhereTest {

    private static final boolean MUST_BE_THERE = "true".equals(System.getenv("CI"));
    private static final double A_FRACTION_OF_RPM = 1.0 / 256 + 1e-9;
    private static final double A_MILLISECOND = 0.000_5 + 1e-9;
    private static final double SINGLE_PRECISION = 1e-4;

    @TempDir
    private Path home;

    /** Five rides of which a diary must get a true picture. */
    enum Ride {
        FINISHED("steady"),
        STOPPED("beginner"),
        PAUSED("erratic"),
        RESUMED("erratic"),
        DROPOUTS("dropouts");

        private final String rider;

        Ride(String rider) {
            this.rider = rider;
        }

        /** What becomes of a whole ride. */
        List<RideInput> of(List<RideInput> inputs) {
            return switch (this) {
                case FINISHED, DROPOUTS -> inputs;
                case STOPPED -> stopped(inputs);
                case PAUSED -> with(inputs, at -> new RideInput.Commanded(at, Command.PAUSE));
                case RESUMED -> with(inputs, at -> new RideInput.Interrupted(at, Moment.nanos(600)));
            };
        }

        private static List<RideInput> stopped(List<RideInput> inputs) {
            var ridden = new ArrayList<>(inputs.subList(0, inputs.size() * 3 / 5));
            ridden.add(new RideInput.Commanded(ridden.get(ridden.size() - 1).atNanos(), Command.STOP));
            return ridden;
        }

        /** In the middle the clock stands: by a command, or because the program is gone; 20 s later it runs on. */
        private static List<RideInput> with(List<RideInput> inputs, LongFunction<RideInput> pause) {
            int middle = inputs.size() / 2;
            long at = inputs.get(middle - 1).atNanos() + 1;
            var ridden = new ArrayList<>(inputs.subList(0, middle));
            ridden.add(pause.apply(at));
            ridden.add(new RideInput.Commanded(at + Moment.nanos(20), Command.RESUME));
            inputs.subList(middle, inputs.size()).forEach(input -> ridden.add(later(input, Moment.nanos(20))));
            return ridden;
        }

        private static RideInput later(RideInput input, long nanos) {
            if (input instanceof RideInput.Notified told) {
                return new RideInput.Notified(
                        told.atNanos() + nanos, told.sensor(), told.characteristic(), told.value());
            } else if (input instanceof RideInput.Commanded asked) {
                return new RideInput.Commanded(asked.atNanos() + nanos, asked.command());
            }
            return new RideInput.Ticked(input.atNanos() + nanos);
        }
    }

    @ParameterizedTest
    @EnumSource(Ride.class)
    void everyFileSaysWhatTheReportSays(Ride ride) throws Exception {
        FullReport full = ridden(ride);
        Path file = Files.write(home.resolve("ride.fit"), Reports.FILES.write(full, ReportFormat.FIT));

        JsonNode fit = readElsewhere(file, "list");

        JsonNode report = new ObjectMapper().readTree(Reports.FILES.json(full.report()));
        assertLaps(fit.get("laps"), report.get("intervals"));
        assertSession(fit.get("sessions"), report);
        assertRecords(fit.get("records"), full);
        assertEvents(fit.get("events"), full);
        assertThat(texts(fit.at("/messages/workout_step"), "wkt_step_name"))
                .hasSize(full.report().result().plan().intervals().size());
        JsonNode nested = readElsewhere(file, "cascade").at("/activity/sessions/0/laps");
        assertThat(nested).hasSize(report.get("intervals").size());
        assertThat(nested).allSatisfy(lap -> assertThat(lap.get("records")).isNotEmpty());
    }

    private FullReport ridden(Ride ride) throws IOException, InvalidFileException {
        var shell = new Shell(home);
        int status = shell.run(
                "ride",
                "tabata",
                "--simulate=" + ride.rider,
                "--simulated-strap",
                "--seed",
                "7",
                "--speed",
                "max",
                "--screen",
                "none",
                "--accept");
        assertThat(status).as(shell.err()).isZero();
        Recording recording = new RecordingFile().read(shell.sessions().get(0).recording());
        Replay replay = Replay.of(recording.header().orElseThrow(), recording);
        return new Replay(
                        replay.plan(),
                        replay.policy(),
                        replay.wheelRatio(),
                        replay.subject(),
                        ride.of(replay.inputs()),
                        replay.seal())
                .fullReport();
    }

    private static void assertLaps(JsonNode laps, JsonNode intervals) {
        assertThat(laps).hasSize(intervals.size());
        for (int i = 0; i < intervals.size(); i++) {
            JsonNode lap = laps.get(i);
            JsonNode interval = intervals.get(i);
            assertThat(lap.get("total_timer_time").asDouble())
                    .isCloseTo(interval.get("riddenSeconds").asDouble(), within(A_MILLISECOND));
            assertThat(lap.get("wkt_step_index").get("value").asInt())
                    .isEqualTo(interval.get("index").asInt());
            if (interval.hasNonNull("meanRpm")) {
                assertThat(cadence(lap, "avg_"))
                        .isCloseTo(interval.get("meanRpm").asDouble(), within(A_FRACTION_OF_RPM));
                assertThat(lap.get("target_cadence").asDouble())
                        .isEqualTo(interval.get("targetRpm").asDouble());
                assertThat(lap.get("adherence").asDouble()).isCloseTo(adherence(interval), within(SINGLE_PRECISION));
            }
        }
    }

    private static double cadence(JsonNode message, String which) {
        return message.get(which + "cadence").asDouble()
                + message.get(which + "fractional_cadence").asDouble();
    }

    private static double adherence(JsonNode states) {
        double in = states.get("inSeconds").asDouble();
        return 100
                * in
                / (in
                        + states.get("underSeconds").asDouble()
                        + states.get("overSeconds").asDouble());
    }

    private static void assertSession(JsonNode sessions, JsonNode report) {
        assertThat(sessions).hasSize(1);
        JsonNode session = sessions.get(0);
        JsonNode told = report.get("session");
        double gone = StreamSupport.stream(told.get("interruptions").spliterator(), false)
                .mapToDouble(interruption -> interruption.get("wallSeconds").asDouble())
                .sum();
        assertThat(session.get("total_timer_time").asDouble())
                .isCloseTo(
                        told.get("elapsedSeconds").asDouble()
                                - told.get("pausedSeconds").asDouble(),
                        within(A_MILLISECOND));
        assertThat(session.get("total_elapsed_time").asDouble())
                .isCloseTo(told.get("elapsedSeconds").asDouble() + gone, within(A_MILLISECOND));
        assertThat(session.get("num_laps").asInt())
                .isEqualTo(report.get("intervals").size());
        assertThat(session.get("sport").asText()).isEqualTo("cycling");
        assertThat(session.get("sub_sport").asText()).isEqualTo("indoor_cycling");
        assertThat(session.get("adherence").asDouble())
                .isCloseTo(100 * report.at("/totals/intensity").asDouble(), within(SINGLE_PRECISION));
        if (report.at("/totals/score").isNumber()) {
            assertThat(session.get("score").asDouble())
                    .isCloseTo(report.at("/totals/score").asDouble(), within(SINGLE_PRECISION));
        }
    }

    /** For each second the last cadence that came in it; the record of that second has it. */
    private static void assertRecords(JsonNode records, FullReport full) {
        Map<Instant, Double> told = told(full);
        Map<Instant, Double> written = new TreeMap<>();
        for (JsonNode record : records) {
            Instant at = Instant.parse(record.get("timestamp").asText());
            assertThat(record.get("band_state").asInt()).isBetween(0, 5);
            if (record.has("cadence")) {
                written.put(at, cadence(record, ""));
            }
        }
        assertThat(written.keySet()).containsAll(told.keySet());
        told.forEach((at, rpm) -> assertThat(written)
                .hasEntrySatisfying(at, cadence -> assertThat(cadence).isCloseTo(rpm, within(A_FRACTION_OF_RPM))));
    }

    private static Map<Instant, Double> told(FullReport full) {
        Instant opened = full.report().subject().startedAt().orElseThrow();
        Map<Instant, Double> told = new TreeMap<>();
        for (Reading reading : full.course().readings()) {
            boolean isRidden = full.course().passes().stream()
                    .flatMap(pass -> pass.stretches().stream())
                    .anyMatch(stretch ->
                            stretch.fromNanos() <= reading.atNanos() && reading.atNanos() < stretch.toNanos());
            if (isRidden) {
                long gone = full.report().result().interruptions().stream()
                        .filter(interruption -> interruption.atNanos() < reading.atNanos())
                        .mapToLong(interruption -> interruption.wallNanos())
                        .sum();
                Instant second = Instant.ofEpochSecond(
                        opened.plusNanos(reading.atNanos() + gone).getEpochSecond());
                reading.cadence().ifPresent(cadence -> told.put(second, cadence.rpm()));
            }
        }
        return told;
    }

    private static void assertEvents(JsonNode events, FullReport full) {
        var result = full.report().result();
        List<String> timers = StreamSupport.stream(events.spliterator(), false)
                .filter(event -> "timer".equals(event.get("event").asText()))
                .map(event -> event.get("event_type").asText())
                .toList();
        List<String> once = List.of("start", "stop_all");
        assertThat(timers)
                .isEqualTo(
                        result.pausedNanos() > 0
                                ? Stream.of(once, once).flatMap(List::stream).toList()
                                : once);
        double lost = StreamSupport.stream(events.spliterator(), false)
                .filter(event -> "comm_timeout".equals(event.get("event").asText()))
                .mapToDouble(event -> event.get("signal_gap").asDouble())
                .sum();
        long lostNanos = full.course().passes().stream()
                .flatMap(pass -> pass.stretches().stream())
                .filter(stretch -> stretch.state() == StretchState.NO_SIGNAL)
                .mapToLong(stretch -> stretch.toNanos() - stretch.fromNanos())
                .sum();
        assertThat(lost).isCloseTo(Duration.ofNanos(lostNanos).toMillis() / 1000.0, within(0.01));
    }

    private static List<String> texts(JsonNode messages, String key) {
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> message.path(key).asText())
                .toList();
    }

    private JsonNode readElsewhere(Path file, String mode) throws IOException, InterruptedException {
        Path modules = Path.of(System.getenv()
                .getOrDefault(
                        "FANBIKE_NODE_MODULES", System.getProperty("user.home") + "/.cache/fanbike/npm/node_modules"));
        boolean isThere = Files.isDirectory(modules.resolve("fit-file-parser")) && hasNode();
        Assumptions.assumeTrue(
                MUST_BE_THERE || isThere,
                "node, or fit-file-parser in " + modules + ", not found: install them, or set FANBIKE_NODE_MODULES");
        Path out = Files.createTempFile(home, "fit", ".json");
        Path err = Files.createTempFile(home, "fit", ".err");
        Process node = new ProcessBuilder(
                        "node",
                        Path.of("src/test/js/read-fit.mjs").toString(),
                        modules.toString(),
                        file.toString(),
                        mode)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue())
                .as(Files.readString(err, StandardCharsets.UTF_8))
                .isZero();
        return new ObjectMapper().readTree(out.toFile());
    }

    private static boolean hasNode() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }
}
