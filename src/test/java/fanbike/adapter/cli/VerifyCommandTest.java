package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.StoredSession;
import fanbike.fixtures.Captures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fanbike verify}, as a person sees it; what it finds is tested beside {@code Verification}. */
class VerifyCommandTest {

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private StoredSession ride(String rider, String bike) throws IOException {
        String[] line = {
            "ride", "primer", "--simulate=" + rider, "--simulated-bike", bike, "--speed", "max", "--screen", "none"
        };
        assertThat(shell.run(line)).as(shell.err()).isZero();
        return shell.sessions().get(0);
    }

    @ParameterizedTest
    @CsvSource({"steady, ftms", "beginner, csc", "erratic, csc-wheel", "dropouts, cps", "dropouts, ftms", "erratic, csc"
    })
    void acceptsEveryKindOfRide(String rider, String bike) throws IOException {
        StoredSession session = ride(rider, bike);

        assertThat(shell.run("verify")).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out())
                .contains("each chained to those before it: unbroken", "all as the recording has them", "It matches.");
        assertThat(shell.run("verify", session.id().substring(0, 12))).isZero();
        assertThat(shell.run("verify", session.recording().toString())).isZero();
        assertThat(shell.run("verify", session.recording().resolveSibling("").toString()))
                .isZero();
    }

    @Test
    void findsTheRecordingOfAReportBySessionBySealAndBesideIt() throws IOException {
        StoredSession session = ride("steady", "ftms");
        Path copy = elsewhere.resolve("from-a-mail.json");
        Files.copy(session.recording().resolveSibling("report.json"), copy);

        assertThat(shell.run("verify", copy.toString())).isZero();
        assertThat(shell.out()).contains("It matches.");

        shell.run("report", "--share", "--format", "json");
        Files.writeString(copy, shell.out());
        assertThat(shell.run("verify", copy.toString())).isZero();
        assertThat(shell.out()).contains("It matches.");

        Files.copy(session.recording(), elsewhere.resolve("recording.jsonl"));
        assertThat(shell.run("erase", "--athlete", "", "--yes")).isZero();
        assertThat(shell.run("verify", copy.toString())).isZero();

        Files.delete(elsewhere.resolve("recording.jsonl"));
        assertThat(shell.run("verify", copy.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("is a report, but its recording is not here");
    }

    @Test
    void saysExactlyWhatDiffers() throws IOException {
        StoredSession session = ride("steady", "ftms");
        Path report = session.recording().resolveSibling("report.json");
        Files.writeString(
                report,
                Files.readString(report)
                        .replaceFirst("\"riddenWorkSeconds\" : [0-9.]+", "\"riddenWorkSeconds\" : 12.5"));

        assertThat(shell.run("verify")).isEqualTo(4);

        assertThat(shell.out())
                .containsPattern("  /totals/riddenWorkSeconds: the report says 12.5, the recording [0-9.]+\\.")
                .endsWith("It does not match.\n");
    }

    @Test
    void saysWhereTheChainBreaks() throws IOException {
        StoredSession session = ride("steady", "ftms");
        String text = Files.readString(session.recording());
        int third = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
        Files.writeString(
                session.recording(), text.substring(0, third) + text.substring(text.indexOf('\n', third) + 1));

        assertThat(shell.run("verify")).isEqualTo(4);

        assertThat(shell.out()).contains("broken at line 3: it does not follow from the lines before it");
    }

    @Test
    void showsNothingThatATerminalWouldObey() throws IOException {
        StoredSession session = ride("steady", "ftms");
        Path report = session.recording().resolveSibling("report.json");
        String evil = "\\u001b[31m\\u202e" + "x".repeat(500);
        Files.writeString(
                report,
                Files.readString(report)
                        .replace("\"kind\" : \"", "\"" + evil + "\" : \"" + evil + "\", \"kind\" : \"" + evil));

        assertThat(shell.run("verify")).isEqualTo(4);

        assertThat(shell.out().chars()).noneMatch(c -> c == 0x1b || c == 0x202e);
        assertThat(shell.out().lines()).allMatch(line -> line.length() < 400).hasSizeLessThan(40);
        assertThat(shell.out()).containsPattern("and [0-9]+ more differences");
    }

    @Test
    void saysThatAReportIsNoneAnyMore() throws IOException {
        StoredSession session = ride("steady", "ftms");
        Path report = session.recording().resolveSibling("report.json");
        Files.writeString(report, "gone");
        assertThat(shell.run("verify")).isEqualTo(4);
        assertThat(shell.out()).contains("this is no report in JSON any more");
        assertThat(shell.run("verify", report.toString())).isEqualTo(4);

        Files.writeString(report, "{\n  \"format\" : 01\n}\n");
        assertThat(shell.run("verify")).isEqualTo(4);
        assertThat(shell.out()).contains("line 2");
    }

    @Test
    void saysWhatCannotBeToldOfASessionThatIsNotFinished() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);

        assertThat(shell.run("verify")).isZero();

        assertThat(shell.out())
                .contains("whether lines are missing at its end cannot be told", "Nothing speaks against it.");
    }

    @Test
    void hasNothingToVerifyACaptureBy() {
        assertThat(shell.run("verify", Captures.file("rides/echo-a.jsonl").toString()))
                .isZero();
        assertThat(shell.out()).contains("no chain", "There is nothing to verify it by.");
    }

    @Test
    void refusesWhatIsNeitherRecordingNorReport() throws IOException {
        Path other = Files.writeString(elsewhere.resolve("list.txt"), "# a\nb\nc\n");

        assertThat(shell.run("verify", other.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("neither a recording nor a report").hasLineCount(1);
        assertThat(shell.run("verify", elsewhere.resolve("no.json").toString())).isEqualTo(2);
        assertThat(shell.err()).contains("There is no file");
        assertThat(shell.run("verify", "2031")).isEqualTo(2);
        assertThat(shell.err()).contains("There is no session");
    }
}
