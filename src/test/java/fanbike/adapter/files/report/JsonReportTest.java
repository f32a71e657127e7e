package fanbike.adapter.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.app.Replay;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Recordings;
import fanbike.fixtures.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final ReportFiles FILES = Reports.FILES;

    @Test
    void hasTheKeysThatAreStableInTheirOrder() throws IOException {
        JsonNode report = json(report());

        assertKeys(
                report,
                "format",
                "protocol",
                "track",
                "scale",
                "policy",
                "session",
                "program",
                "recording",
                "bike",
                "totals",
                "intervals",
                "cues");
        assertKeys(report.get("protocol"), "id", "title", "sha256");
        assertKeys(
                report.get("session"),
                "id",
                "startedAt",
                "athlete",
                "phase",
                "elapsedSeconds",
                "pausedSeconds",
                "repeatedSeconds",
                "interruptions",
                "rejectedValues");
        assertKeys(report.at("/session/interruptions/0"), "at", "wallSeconds");
        assertKeys(report.get("bike"), "name", "address", "simulated");
        assertKeys(
                report.get("totals"),
                "prescribedWorkSeconds",
                "riddenWorkSeconds",
                "inSeconds",
                "underSeconds",
                "overSeconds",
                "settlingSeconds",
                "noSignalSeconds",
                "intensity",
                "duration",
                "coverage",
                "score",
                "scoreInWords",
                "scoreWithheldBecause");
        assertKeys(
                report.at("/intervals/0"),
                "index",
                "round",
                "name",
                "kind",
                "riddenSeconds",
                "targetRpm",
                "lowRpm",
                "highRpm",
                "inSeconds",
                "underSeconds",
                "overSeconds",
                "settlingSeconds",
                "noSignalSeconds",
                "meanRpm",
                "biasRpm",
                "meanAbsoluteDeviationRpm",
                "standardDeviationRpm",
                "fadeRpmPerMinute",
                "timeToTargetSeconds",
                "longestHoldSeconds");
        assertKeys(report.at("/intervals/1"), "index", "round", "name", "kind", "riddenSeconds");
        assertThat(report.at("/intervals/1/name").asText()).isEqualTo("Rest");
        assertKeys(report.at("/cues/0"), "at", "kind", "interval", "secondsLeft");
    }

    @Test
    void isTheSameTextEachTime() {
        assertThat(FILES.json(report())).isEqualTo(FILES.json(report())).endsWith("}\n");
    }

    @Test
    void saysWhatTheRecordingLacks() throws IOException {
        Report whole = report();
        var missing = new Report.MissingRecording(1_500_000_000L, 7, "No space left on device");

        JsonNode session = json(new Report(
                        whole.subject(), whole.policy(), whole.result(), Optional.of(missing), Optional.empty()))
                .get("session");

        assertThat(session.get("missingFromRecording"))
                .hasToString("{\"since\":1.5,\"inputs\":7,\"because\":\"No space left on device\"}");
    }

    @Test
    void writesEveryFormat() {
        assertThat(written(ReportFormat.CSV)).startsWith("session,startedAt,");
        assertThat(written(ReportFormat.TEXT)).isEqualTo(FILES.text(report(), 80));
        assertThat(written(ReportFormat.JSON)).isEqualTo(FILES.json(report()));
        assertThat(FILES.text(report(), 40).lines()).allMatch(line -> line.length() <= 40);
    }

    private static String written(ReportFormat format) {
        return new String(FILES.write(replay().fullReport(), format), StandardCharsets.UTF_8);
    }

    private static Report report() {
        return replay().report();
    }

    private static Replay replay() {
        var inputs = new ArrayList<RideInput>(List.of(new RideInput.Commanded(0, Command.START)));
        for (int second = 1; second <= 28; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), 40));
        }
        inputs.add(new RideInput.Interrupted(Moment.nanos(28), Moment.nanos(60)));
        SessionHeader header = Headers.of("2026-01-31T10-00-00Z");
        return Replay.of(header, Recordings.of(header, inputs));
    }

    private static JsonNode json(Report report) throws IOException {
        return new ObjectMapper().readTree(FILES.json(report));
    }

    private static void assertKeys(JsonNode object, String... keys) {
        assertThat(object.fieldNames()).toIterable().containsExactly(keys);
    }
}
