package fanbike.adapter.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.app.Replay;
import fanbike.app.port.ReportFormat;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final ReportFiles FILES = new ReportFiles();

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
        assertThat(FILES.write(report(), ReportFormat.JSON))
                .isEqualTo(FILES.write(report(), ReportFormat.JSON))
                .endsWith("}\n");
    }

    @Test
    void saysWhatTheRecordingLacks() throws IOException {
        Report whole = report();
        var missing = new Report.MissingRecording(1_500_000_000L, 7, "No space left on device");

        JsonNode session = json(new Report(whole.subject(), whole.policy(), whole.result(), Optional.of(missing)))
                .get("session");

        assertThat(session.get("missingFromRecording"))
                .hasToString("{\"since\":1.5,\"inputs\":7,\"because\":\"No space left on device\"}");
    }

    @Test
    void writesEveryFormat() {
        assertThat(FILES.write(report(), ReportFormat.CSV)).startsWith("session,startedAt,");
        assertThat(FILES.write(report(), ReportFormat.TEXT)).isEqualTo(FILES.text(report(), 80));
        assertThat(FILES.text(report(), 40).lines()).allMatch(line -> line.length() <= 40);
    }

    private static Report report() {
        var inputs = new ArrayList<RideInput>(List.of(new RideInput.Commanded(0, Command.START)));
        for (int second = 1; second <= 28; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), 40));
        }
        inputs.add(new RideInput.Interrupted(Moment.nanos(28), Moment.nanos(60)));
        return Replay.of(Headers.of("2026-01-31T10-00-00Z"), inputs).report();
    }

    private static JsonNode json(Report report) throws IOException {
        return new ObjectMapper().readTree(FILES.write(report, ReportFormat.JSON));
    }

    private static void assertKeys(JsonNode object, String... keys) {
        assertThat(object.fieldNames()).toIterable().containsExactly(keys);
    }
}
