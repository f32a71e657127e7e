package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.port.StoredSession;
import fanbike.fixtures.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fanbike rescore}. */
class RescoreCommandTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private StoredSession ride(String rider, String athlete) throws IOException {
        String[] line = {
            "ride", "primer", "--simulate=" + rider, "--speed", "max", "--screen", "none", "--athlete", athlete
        };
        assertThat(shell.run(line)).as(shell.err()).isZero();
        return shell.sessions().get(0);
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(home.resolve("sessions"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void saysWhatAnotherPolicyChangesAndChangesNoFile() throws IOException {
        ride("erratic", "R1");
        ride("steady", "R2");
        Map<String, String> before = files();

        assertThat(shell.run("rescore", "--all", "--band", "8")).isZero();

        assertThat(shell.out().lines().toList())
                .hasSize(4)
                .element(1)
                .asString()
                .matches("2026-01-31T10-00-00Z +[0-9.]+ -> +[0-9.]+ +\\+[0-9.]+  intensity [0-9.]+% -> [0-9.]+%");
        assertThat(shell.out()).contains("2 sessions: ", " better", "Mean change +");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void isTheSameAsAReplayByThatPolicy() throws IOException {
        StoredSession session = ride("erratic", "R1");
        String recording = session.recording().toString();
        shell.run("replay", recording, "--band", "4", "--settle", "2", "--stale", "1.5", "--format", "json");
        String replayed = shell.out();

        shell.run("rescore", session.id(), "--band", "4", "--settle", "2", "--stale", "1.5", "--format", "csv");

        List<String> row = List.of(shell.out().lines().toList().get(1).split(",", -1));
        assertThat(replayed).contains("\"score\" : " + row.get(3) + ",", "\"intensity\" : " + row.get(5) + ",");
        assertThat(row.get(2)).isNotEqualTo(row.get(3));
    }

    @Test
    void changesNothingByTheSessionsOwnPolicy() throws IOException {
        ride("erratic", "R1");
        ride("dropouts", "R1");

        assertThat(shell.run("rescore", "--all")).isZero();

        assertThat(shell.out().lines().limit(2)).allMatch(line -> line.endsWith("same"));
        assertThat(shell.out()).endsWith("2 sessions: 2 with the same score. Mean change +0.0.\n");
    }

    @Test
    void comparesWithWhatTheReportSays() throws IOException {
        Path report = ride("steady", "R1").recording().resolveSibling("report.json");
        Files.writeString(report, Files.readString(report).replaceFirst("\"score\" : [0-9.]+", "\"score\" : 12.5"));

        assertThat(shell.run("rescore", "--all")).isZero();

        assertThat(shell.out()).contains(" 12.5 -> ", "1 better");
    }

    @Test
    void namesWhatCannotBeReadAndGoesOn() throws IOException {
        Path broken = ride("steady", "R1").recording();
        Files.writeString(broken, "nonsense\n{\"at\": 9}\n", StandardOpenOption.APPEND);
        ride("steady", "R1");

        assertThat(shell.run("rescore", "--all", "--band", "3")).isZero();

        assertThat(shell.out()).contains("2026-01-31T10-00-00Z    not judged: line", "1 not judged");
        assertThat(shell.run("rescore", "2026-01-31T10-00-00Z", "--band", "8")).isEqualTo(2);
    }

    @Test
    void doesNotJudgeARecordingThatLacksSomething() throws IOException {
        Path report = ride("steady", "R1").recording().resolveSibling("report.json");
        Files.writeString(
                report,
                Files.readString(report)
                        .replace(
                                "\"rejectedValues\" : 0",
                                "\"missingFromRecording\" : {\"since\" : 5.0, \"inputs\" : 3, \"because\" : \"full\"}"));

        assertThat(shell.run("rescore", "--all")).isZero();

        assertThat(shell.out()).contains("not judged: its recording lacks what the disk refused");
    }

    @Test
    void leavesOutWhatNoReportOfOursSays() throws IOException {
        Path report = ride("steady", "R1").recording().resolveSibling("report.json");
        Files.writeString(report, Files.readString(report).replaceAll("\"score\" : [0-9.]+", "\"score\" : 1e999"));

        assertThat(shell.run("rescore", "--all", "--format", "csv")).isZero();

        assertThat(Files.readString(report)).contains("1e999");
        assertThat(shell.out().lines().skip(1)).singleElement().asString().startsWith("2026-01-31T10-00-00Z,R1,,");
    }

    @Test
    void judgesOneRidersSessions() throws IOException {
        ride("steady", "R1");
        ride("steady", "R2");

        assertThat(shell.run("rescore", "--athlete", "R2", "--format", "json")).isZero();

        assertThat(shell.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"session\":\"2026-01-31T10-00-00Z-2\",\"athlete\":\"R2\",\"before\":{"),
                        line -> assertThat(line)
                                .startsWith("{\"summary\":{\"sessions\":1,\"better\":0,\"worse\":0,\"sameScore\":1,"));
    }

    @Test
    void writesAFileAndNeverOverOne() throws IOException {
        shell.store()
                .create(Headers.of("2026-01-30T10-00-00Z", new SimulatedRides().describe("ftms"), "=R1,"))
                .close();
        Path file = home.resolve("rescored.csv");
        String[] line = {"rescore", "--all", "--format", "csv", "--out", file.toString()};

        assertThat(shell.run(line)).isZero();
        assertThat(file)
                .content()
                .startsWith("session,athlete,scoreBefore,score,")
                .contains(",\"'=R1,\",");
        assertThat(shell.run(line)).isEqualTo(2);
    }

    @Test
    void wantsToKnowWhich() throws IOException {
        ride("steady", "R1");

        assertThat(shell.run("rescore", "--band", "3")).isEqualTo(2);
        assertThat(shell.err()).contains("--all");
        assertThat(shell.run("rescore", "--all", "2026")).isEqualTo(2);
        assertThat(shell.run("rescore", "--all", "--band", "251")).isEqualTo(2);
        assertThat(shell.run("rescore", "2031")).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoSuchSession() throws IOException {
        assertThat(shell.run("rescore", "--all")).isZero();
        assertThat(shell.err()).isEqualTo("There is no session yet; fanbike ride makes one.\n");
        ride("steady", "R1");

        assertThat(shell.run("rescore", "--athlete", "nobody")).isZero();
        assertThat(shell.err()).isEqualTo("There is no session of \"nobody\"; fanbike sessions lists them.\n");
        assertThat(shell.run("rescore", "--athlete", "")).isZero();
        assertThat(shell.err()).isEqualTo("There is no session without a code; fanbike sessions lists them.\n");
        assertThat(shell.run("rescore", "--athlete", "R1")).isZero();
        assertThat(shell.err()).isEmpty();
    }
}
