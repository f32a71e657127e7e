package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Recorder;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fanbike report} and {@code fanbike sessions}. */
class KeptSessionsTest {

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void fitsTheReportToANarrowTerminal() throws IOException {
        shell.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none");

        assertThat(shell.withWidth(40).run("report")).isZero();

        assertThat(shell.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 40);
    }

    @Test
    void saysThatThereIsNoneYet() {
        assertThat(shell.run("sessions")).isZero();
        assertThat(shell.err()).contains("There is no session yet");
        assertThat(shell.run("report")).isEqualTo(2);
        assertThat(shell.err()).contains("There is no session yet");
    }

    @Test
    void listsHowEachSessionWent() throws IOException {
        shell.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none");
        stopped("2026-01-31T10-00-00Z-2");
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        shell.unfinished("2026-01-29T10-00-00Z", 0);
        Path broken = shell.unfinished("2026-01-28T10-00-00Z", 3).recording();
        Files.writeString(broken, "nonsense\n{\"at\": 9}\n", StandardOpenOption.APPEND);

        assertThat(shell.run("sessions")).isZero();

        assertThat(shell.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("2026-01-31T10-00-00Z-2")
                                .contains("stopped", "no score"),
                        line -> assertThat(line)
                                .startsWith("2026-01-31T10-00-00Z ")
                                .contains("finished", "primer"),
                        line -> assertThat(line).startsWith("2026-01-30").contains("not finished", "two, women"),
                        line -> assertThat(line).startsWith("2026-01-29").contains("never started"),
                        line -> assertThat(line).startsWith("2026-01-28").contains("cannot be read", "line"));
    }

    private void stopped(String id) throws IOException {
        try (Recorder recorder = shell.store().create(Headers.of(id))) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            recorder.record(new RideInput.Commanded(Moment.nanos(4), Command.STOP));
        }
    }

    @Test
    void reportsTheLatestUnlessOneIsNamed() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        shell.unfinished("2026-01-29T10-00-00Z", 15);

        assertThat(shell.run("report")).isZero();
        assertThat(shell.out()).contains("2026-01-30T10-00-00Z", "This session is not finished.");
        assertThat(shell.run("report", "2026-01-29")).isZero();
        assertThat(shell.out()).contains("2026-01-29T10-00-00Z");
    }

    @Test
    void asksForMoreOfANameThatSeveralHave() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        shell.unfinished("2026-01-30T10-00-00Z-2", 15);
        shell.unfinished("2026-01-29T10-00-00Z", 15);

        assertThat(shell.run("report", "2026-01")).isEqualTo(2);
        assertThat(shell.err()).contains("3 sessions are called \"2026-01...\"");
        assertThat(shell.run("report", "2027")).isEqualTo(2);
        assertThat(shell.err()).contains("There is no session \"2027\"; fanbike sessions lists them.");
        assertThat(shell.run("report", "2026-01-30T10-00-00Z")).isZero();
        assertThat(shell.out()).contains("(2026-01-30T10-00-00Z)");
    }

    @Test
    void writesAFileAndNeverOverOne() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        Path file = folder.resolve("ride.csv");

        assertThat(shell.run("report", "--format", "csv", "--out", file.toString()))
                .isZero();
        assertThat(shell.err()).contains("Written to " + file);
        assertThat(shell.out()).isEmpty();
        assertThat(file).content().startsWith("session,").contains("2026-01-30T10-00-00Z,");

        Files.writeString(file, "mine");
        assertThat(shell.run("report", "--out", file.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("exists already; choose another name");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);

        assertThat(shell.run("report", "--out", folder.resolve("no/such.txt").toString()))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("cannot be written (" + folder.resolve("no") + " does not exist); choose another place.");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(shell.run("report", "--out", file.resolve("x").toString())).isEqualTo(2);
        assertThat(shell.err()).contains("cannot be written (" + file + " is not a folder); choose another place.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "trends", "rescore --all"})
    void showsNothingOfAFilesNameThatATerminalObeys(String command) throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        Path file = folder.resolve("a\u001b[31mb");
        String[] line = (command + " --out").split(" ");
        line = Arrays.copyOf(line, line.length + 1);
        line[line.length - 1] = file.toString();

        assertThat(shell.run(line)).isZero();
        assertThat(shell.err())
                .contains("Written to " + folder + "/a\\u001b[31mb.")
                .doesNotContain("\u001b");
        assertThat(shell.run(line)).isEqualTo(2);
        assertThat(shell.err()).contains("a\\u001b[31mb exists already").doesNotContain("\u001b");
    }

    @Test
    void writesFilesForTrainingDiaries() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        Path fit = folder.resolve("ride.fit");

        assertThat(shell.run("report", "--format", "fit", "--out", fit.toString()))
                .isZero();
        assertThat(Files.readAllBytes(fit)).startsWith(14, 0x20).contains(".FIT".getBytes(StandardCharsets.US_ASCII));

        assertThat(shell.run("report", "--format", "tcx")).isZero();
        assertThat(shell.out()).startsWith("<?xml").contains("<Activity Sport=\"Biking\">");
    }

    @Test
    void neverWritesBytesOnATerminal() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);

        assertThat(shell.with(new FakeTerminal("", "")).run("report", "--format", "fit"))
                .isEqualTo(2);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("add --out ride.fit, or a pipe");
    }

    @Test
    void writesARowForEachSecondOnWish() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);

        assertThat(shell.run("report", "--format", "csv", "--samples")).isZero();
        assertThat(shell.out()).startsWith("second,at,phase,").contains("\r\n0,", "\r\n9,");

        assertThat(shell.run("report", "--samples")).isEqualTo(2);
        assertThat(shell.err()).contains("add --format csv");
    }

    @Test
    void saysThatADiaryNeedsARide() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 0);

        assertThat(shell.run("report", "--format", "tcx")).isEqualTo(2);

        assertThat(shell.err()).contains("TCX files have laps, and nothing was ridden here");
    }
}
