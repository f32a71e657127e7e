package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.StoredSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session of which only the report is left. */
class LostRecordingTest {

    private static final String ID = "2026-01-31T10-00-00Z";

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private Shell shell;
    private Path report;

    @BeforeEach
    void loseARecording() throws IOException {
        shell = new Shell(home);
        StoredSession session = ride();
        report = session.recording().resolveSibling("report.json");
        Files.delete(session.recording());
    }

    private StoredSession ride() throws IOException {
        String[] line = {"ride", "primer", "--simulate", "--speed", "max", "--screen", "none"};
        assertThat(shell.run(line)).as(shell.err()).isZero();
        return shell.sessions().get(0);
    }

    private String gone() {
        return "The recording of " + ID + " is gone; only its report is left: " + report;
    }

    @Test
    void isNotPassedOverInTheList() throws IOException {
        StoredSession other = ride();

        assertThat(shell.run("sessions")).isZero();
        assertThat(shell.out()).startsWith(other.id()).hasLineCount(1);
        assertThat(shell.err()).isEqualTo(gone() + "\n");
        assertThat(shell.run("sessions", "--athlete", "R1")).isZero();
        assertThat(shell.err()).doesNotContain(ID);
    }

    @Test
    void isNamedWhereThereIsNoOther() {
        assertThat(shell.run("sessions")).isZero();

        assertThat(shell.err()).isEqualTo(gone() + "\n");
    }

    @Test
    void cannotBeVerifiedByAnyNameThatItHas() throws IOException {
        ride();

        for (String name : new String[] {ID, report.resolveSibling("").toString(), report.toString()}) {
            assertThat(shell.run("verify", name)).as(name).isEqualTo(4);

            assertThat(shell.out()).isEqualTo(gone() + "\nNothing of it can be verified.\n");
            assertThat(shell.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "rescore"})
    void cannotBeJudged(String command) throws IOException {
        ride();

        assertThat(shell.run(command, ID)).isEqualTo(2);

        assertThat(shell.err()).isEqualTo(gone() + "\n");
    }

    @Test
    void isCopiedWithEverythingElse() throws IOException {
        assertThat(shell.run("export", "--all", elsewhere.resolve("copy").toString()))
                .isZero();

        assertThat(elsewhere.resolve("copy").resolve("sessions").resolve(ID).resolve("report.json"))
                .hasSameBinaryContentAs(report);
        assertThat(shell.err()).isEqualTo(gone() + "\n");
    }

    @Test
    void staysWhereSessionsAreErased() throws IOException {
        ride();

        assertThat(shell.run("erase", "--athlete", "", "--yes")).isZero();

        assertThat(shell.err()).contains(gone() + " (it stays; delete it by hand)\n");
        assertThat(report).exists();
    }
}
