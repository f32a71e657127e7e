package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.StoredSession;
import fanbike.fixtures.Captures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Path capture = Captures.file("rides/echo-a.jsonl");

        assertThat(shell.run("verify", capture.toString())).isZero();

        assertThat(shell.out()).isEqualTo("Recording: " + capture + """

                  no chain: another program or an older fanbike wrote it, or the chain was taken out of it.
                  no header: it is no session of its own, and no report is of it.
                It can be read; whether it was changed cannot be told.
                """);
    }

    private StoredSession withoutChain() throws IOException {
        StoredSession session = ride("steady", "ftms");
        Files.writeString(
                session.recording(),
                Files.readString(session.recording()).replaceAll(", \"chain\": \"[0-9a-f]{32}\"\\}", "}"));
        return session;
    }

    @Test
    void acceptsWhatAnOlderVersionRecordedAndDidNotReport() throws IOException {
        Files.delete(withoutChain().recording().resolveSibling("report.json"));

        assertThat(shell.run("verify")).isZero();

        assertThat(shell.out())
                .contains(
                        "  no chain: another program or an older fanbike wrote it, or the chain was taken out of it.\n",
                        "  There is no report to compare it with.\n")
                .endsWith("It can be read; whether it was changed cannot be told.\n");
    }

    @Test
    void acceptsWhatAnOlderVersionRecordedAndReported() throws IOException {
        Path report = withoutChain().recording().resolveSibling("report.json");
        shell.run("report", "--format", "json");
        Files.writeString(report, shell.out());

        assertThat(shell.run("verify")).as(shell.out()).isZero();

        assertThat(shell.out())
                .contains("or the chain was taken out of it; only its figures can be compared.\n")
                .endsWith("It matches.\n");
    }

    @Test
    void countsOneLineAsOne() throws IOException {
        StoredSession session = ride("steady", "ftms");
        String text = Files.readString(session.recording());
        Files.writeString(session.recording(), text.substring(0, text.indexOf('\n') + 1));

        assertThat(shell.run("verify")).isEqualTo(4);

        assertThat(shell.out()).contains("  1 line, chained to nothing before it: unbroken.\n");
    }

    @Test
    void saysThatARecordingWasEmptied() throws IOException {
        StoredSession session = ride("steady", "ftms");
        Files.writeString(session.recording(), "");

        assertThat(shell.run("verify")).isEqualTo(4);

        assertThat(shell.out())
                .startsWith("Recording: " + session.recording() + "\n  empty: there is no line in it.\nReport: ")
                .endsWith("  nothing of it could be compared.\nIt does not match.\n");
    }

    @Test
    void saysThatThereIsNothingInAnEmptyRecording() throws IOException {
        StoredSession session = shell.unfinished("2026-01-30T10-00-00Z", 15);
        Files.writeString(session.recording(), "");

        assertThat(shell.run("verify")).isEqualTo(2);

        assertThat(shell.err())
                .isEqualTo(session.recording()
                        + ": this is empty, so there is nothing to verify; name another session, its"
                        + " folder, its recording or its report\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[1, 2]",
                "{}",
                "{\n}",
                "null",
                "1",
                "\"text\"",
                "{\"a\": 1, \"a\": 2}",
                "{\n \"a\": 1,\n \"a\": 2\n}"
            })
    void saysThatJsonIsNoReport(String json) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("some.json"), json);

        assertThat(shell.run("verify", file.toString())).isEqualTo(2);

        assertThat(shell.err())
                .isEqualTo(file + ": this is neither a report of fanbike's in JSON nor a recording; name a session, its"
                        + " folder, its recording or its report\n");
    }

    @Test
    void saysWhatIsWrongWithAReportThatIsDamaged() throws IOException {
        Path file = Files.writeString(
                elsewhere.resolve("some.json"), "{\n  \"totals\": {},\n  \"track\": 1,\n  \"track\": 2\n}\n");

        assertThat(shell.run("verify", file.toString())).isEqualTo(2);

        assertThat(shell.err()).isEqualTo(file + ": /track: this key is there twice; keep one of the two\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "99|made for a newer Fanbike (format 99); this one reads format 1: update Fanbike",
                "0|0 is not a format; allowed: 1",
                "\"1\"|\"1\" is not the number of a format; allowed: 1"
            })
    void saysThatItDoesNotKnowTheFormat(String format, String problem) throws IOException {
        StoredSession session = ride("steady", "ftms");
        Path report = session.recording().resolveSibling("report.json");
        String other = Files.readString(report).replaceFirst("\"format\" : 1", "\"format\" : " + format);
        Files.writeString(report, other);
        Path copy = Files.writeString(elsewhere.resolve("from-a-mail.json"), other);

        for (Path each : List.of(report, copy)) {
            assertThat(shell.run("verify", each.toString())).isEqualTo(4);

            assertThat(shell.out())
                    .contains("    /format: " + problem + "\n  nothing of it could be compared.\n")
                    .endsWith("It does not match.\n");
        }
    }

    @Test
    void refusesWhatIsNeitherRecordingNorReport() throws IOException {
        Path other = Files.writeString(elsewhere.resolve("list.txt"), "# a\nb\nc\n");

        assertThat(shell.run("verify", other.toString())).isEqualTo(2);
        assertThat(shell.err())
                .contains("neither a report of fanbike's in JSON nor a recording")
                .hasLineCount(1);
        assertThat(shell.run("verify", elsewhere.resolve("no.json").toString())).isEqualTo(2);
        assertThat(shell.err()).contains("There is no file");
        assertThat(shell.run("verify", "2031")).isEqualTo(2);
        assertThat(shell.err()).contains("There is no session");
    }
}
