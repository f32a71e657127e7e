package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.port.Recorder;
import fanbike.app.port.StoredSession;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fanbike erase}. */
class EraseCommandTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private void kept(String id, String athlete) throws IOException {
        try (Recorder recorder = shell.store().create(Headers.of(id, new SimulatedRides().describe("ftms"), athlete))) {
            recorder.record(new RideInput.Commanded(0, Command.START));
        }
        shell.store().close(id, "{}");
    }

    private List<String> ids() throws IOException {
        return shell.sessions().stream().map(StoredSession::id).toList();
    }

    private Path folder(String id) {
        return home.resolve("sessions").resolve(id);
    }

    @Test
    void takesAwayOneRidersSessionsAndNoOthers() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        kept("2026-01-29T10-00-00Z", "R2");
        kept("2026-01-30T10-00-00Z", "R1");
        kept("2026-01-31T10-00-00Z", "");

        assertThat(shell.run("erase", "--athlete", "R1", "--yes")).isZero();

        assertThat(shell.err())
                .contains(
                        "2 sessions of \"R1\", from 2026-01-28T10-00-00Z to 2026-01-30T10-00-00Z, will be erased for ever.");
        assertThat(shell.out()).isEqualTo("2 sessions are erased.\n");
        assertThat(ids()).containsExactly("2026-01-31T10-00-00Z", "2026-01-29T10-00-00Z");
        assertThat(folder("2026-01-28T10-00-00Z")).doesNotExist();
        try (Stream<Path> left = Files.list(home.resolve("sessions"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void takesAwayWhatCameBackFromAnExportAndNothingElse() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        kept("2026-01-29T10-00-00Z", "R1");
        for (String copied :
                List.of("report.txt", "report.html", "intervals.csv", "seconds.csv", "ride.fit", "ride.tcx")) {
            Files.writeString(folder("2026-01-28T10-00-00Z").resolve(copied), "of R1");
        }
        Files.createDirectories(
                folder("2026-01-29T10-00-00Z").resolve("ride.fit").resolve("mine"));

        assertThat(shell.run("erase", "--athlete", "R1", "--yes"))
                .as(shell.err())
                .isZero();

        assertThat(folder("2026-01-28T10-00-00Z")).doesNotExist();
        assertThat(folder("2026-01-29T10-00-00Z").resolve("ride.fit").resolve("mine"))
                .exists();
        assertThat(folder("2026-01-29T10-00-00Z").resolve("recording.jsonl")).doesNotExist();
    }

    @Test
    void takesAwayWhatTheHistoryHasOfThem() throws IOException {
        shell.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none", "--athlete", "R-SECRET-CODE");
        assertThat(shell.run("sessions")).isZero();

        assertThat(shell.run("erase", "--athlete", "R-SECRET-CODE", "--yes"))
                .as(shell.err())
                .isZero();

        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("R-SECRET-CODE");
            }
        }
    }

    @Test
    void wantsTheCodeTyped() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");

        shell.with(new FakeTerminal("R2\r", ""));
        assertThat(shell.run("erase", "--athlete", "R1")).isEqualTo(130);
        assertThat(shell.err()).contains("Type the code and Enter to go on: R2", "Nothing was erased.");
        shell.with(new FakeTerminal("R1", ""));
        assertThat(shell.run("erase", "--athlete", "R1")).isEqualTo(130);
        assertThat(ids()).hasSize(1);

        shell.with(new FakeTerminal("R2\b1\r", ""));
        assertThat(shell.run("erase", "--athlete", "R1")).isZero();
        assertThat(ids()).isEmpty();
    }

    @Test
    void asksNobodyWhereThereIsNoTerminal() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");

        assertThat(shell.run("erase", "--athlete", "R1")).isEqualTo(2);

        assertThat(shell.err()).contains("add --yes");
        assertThat(ids()).hasSize(1);
    }

    @Test
    void erasesWhatWasRiddenWithoutACode() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        kept("2026-01-29T10-00-00Z", "");

        shell.with(new FakeTerminal("yes\r", ""));
        assertThat(shell.run("erase", "--athlete", "")).isZero();

        assertThat(ids()).containsExactly("2026-01-28T10-00-00Z");
    }

    @Test
    void leavesWhatIsBeingRidden() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        try (Recorder riding =
                shell.store().create(Headers.of("2026-01-29T10-00-00Z", new SimulatedRides().describe("ftms"), "R1"))) {
            assertThat(riding.trouble()).isEmpty();

            assertThat(shell.run("erase", "--athlete", "R1", "--yes")).isEqualTo(2);
        }

        assertThat(shell.err()).contains("2026-01-29T10-00-00Z is being ridden", "Nothing was erased.");
        assertThat(ids()).hasSize(2);
    }

    @Test
    void leavesFilesOfOthersAndNamesThem() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        Files.writeString(folder("2026-01-28T10-00-00Z").resolve("notes.txt"), "mine");
        Files.writeString(folder("2026-01-28T10-00-00Z").resolve("report.json.123.tmp"), "half");

        assertThat(shell.run("erase", "--athlete", "R1", "--yes")).isZero();

        assertThat(shell.err())
                .contains("Not ours, so it stays: "
                        + folder("2026-01-28T10-00-00Z").resolve("notes.txt"));
        try (Stream<Path> left = Files.list(folder("2026-01-28T10-00-00Z"))) {
            assertThat(left).containsExactly(folder("2026-01-28T10-00-00Z").resolve("notes.txt"));
        }
        assertThat(ids()).isEmpty();
    }

    @Test
    void leavesWhatCannotBeReadAndSaysSo() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        kept("2026-01-29T10-00-00Z", "R1");
        Files.writeString(folder("2026-01-29T10-00-00Z").resolve("recording.jsonl"), "broken\n");

        assertThat(shell.run("erase", "--athlete", "R1", "--yes")).isZero();

        assertThat(shell.err()).contains("Whose 2026-01-29T10-00-00Z is cannot be read, so it stays");
        assertThat(ids()).containsExactly("2026-01-29T10-00-00Z");
    }

    @Test
    void erasesADamagedRecordingWhoseHeaderCanBeRead() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        Path recording = folder("2026-01-28T10-00-00Z").resolve("recording.jsonl");
        Files.writeString(recording, Files.readString(recording) + "broken\nbroken\n");

        assertThat(shell.run("erase", "--athlete", "R1", "--yes")).isZero();

        assertThat(ids()).isEmpty();
    }

    @Test
    void endsWhatACrashInterrupted() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");
        kept("2026-01-29T10-00-00Z", "R1");
        Files.move(folder("2026-01-28T10-00-00Z"), folder(".erased-2026-01-28T10-00-00Z"));

        assertThat(ids()).containsExactly("2026-01-29T10-00-00Z");
        kept("2026-01-30T10-00-00Z", "R2");

        assertThat(folder(".erased-2026-01-28T10-00-00Z")).doesNotExist();
        assertThat(ids()).containsExactly("2026-01-30T10-00-00Z", "2026-01-29T10-00-00Z");
    }

    @Test
    void saysThatThereIsNone() throws IOException {
        kept("2026-01-28T10-00-00Z", "R1");

        assertThat(shell.run("erase", "--athlete", "R\u001b2", "--yes")).isEqualTo(2);

        assertThat(shell.err()).contains("There is no session of \"R?2\"");
    }
}
