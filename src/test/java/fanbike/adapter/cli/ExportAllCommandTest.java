package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.PrivateFiles;
import fanbike.app.port.StoredSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fanbike export}. */
class ExportAllCommandTest {

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private StoredSession ride(String athlete) throws IOException {
        String[] line = {"ride", "primer", "--simulate", "--speed", "max", "--screen", "none", "--athlete", athlete};
        assertThat(shell.run(line)).as(shell.err()).isZero();
        return shell.sessions().get(0);
    }

    private Path target() {
        return elsewhere.resolve("copy");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void copiesEverythingInOpenFormats() throws IOException {
        StoredSession session = ride("R1");
        Files.createDirectories(home.resolve("protocols"));
        Files.writeString(home.resolve("protocols").resolve("mine.json"), "{}");
        Files.writeString(home.resolve("fanbike.json"), "{}");

        assertThat(shell.run("export", "--all", target().toString()))
                .as(shell.err())
                .isZero();

        assertThat(shell.out()).isEqualTo("Copied to " + target() + ": 1 session and 2 other files.\n");
        assertThat(names(target()))
                .containsExactly("README.txt", "index.csv", "protocols", "sessions", "settings.json");
        Path copied = target().resolve("sessions").resolve(session.id());
        assertThat(names(copied))
                .containsExactly(
                        "intervals.csv",
                        "recording.jsonl",
                        "report.html",
                        "report.json",
                        "report.txt",
                        "ride.fit",
                        "ride.tcx",
                        "seconds.csv");
        assertThat(copied.resolve("recording.jsonl")).hasSameBinaryContentAs(session.recording());
        assertThat(copied.resolve("report.json"))
                .hasSameBinaryContentAs(session.recording().resolveSibling("report.json"));
        assertThat(target().resolve("index.csv")).content().contains(session.id() + ",2026-01-31T10:00:00Z,R1,primer,");
        assertThat(shell.run("verify", copied.toString())).isZero();
    }

    @Test
    void saysWhatTheDiskRefusedAndKeepsWhatWasReportedThen() throws IOException {
        StoredSession session = ride("R1");
        String missing = "{\"since\": 61.5, \"inputs\": 7, \"because\": \"No space left on <device>\"}";
        String kept = Files.readString(session.report())
                .replace("\"session\" : {", "\"session\" : { \"missingFromRecording\" : " + missing + ",")
                .replaceFirst("\"score\" : [0-9.]+", "\"score\" : 12.5");
        Files.writeString(session.report(), kept);

        assertThat(shell.run("export", "--all", target().toString())).isZero();

        assertThat(target().resolve("index.csv")).content().contains(",primer,12.5,", "lacks what the disk refused");
    }

    @Test
    void letsNobodyElseReadIt() throws IOException {
        ride("R1");
        shell.run("export", "--all", target().toString());

        try (Stream<Path> all = Files.walk(target())) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .isEqualTo(
                                    Files.isDirectory(path) ? PrivateFiles.FOLDER.value() : PrivateFiles.FILE.value()));
        }
    }

    @Test
    void copiesOneRidersSessionsAndNothingOfOthers() throws IOException {
        ride("R1");
        StoredSession second = ride("R2");
        Files.writeString(home.resolve("fanbike.json"), "{}");

        assertThat(shell.run("export", "--all", target().toString(), "--athlete", "R2"))
                .isZero();

        assertThat(names(target())).containsExactly("README.txt", "index.csv", "sessions");
        assertThat(names(target().resolve("sessions"))).containsExactly(second.id());
        assertThat(shell.run("export", "--all", elsewhere.resolve("more").toString(), "--athlete", "R3"))
                .isEqualTo(2);
        assertThat(names(elsewhere)).containsExactly("copy");
    }

    @Test
    void copiesWhatItCannotReadAndSaysSo() throws IOException {
        StoredSession session = ride("R1");
        Files.writeString(session.recording(), "broken\nbroken\n");
        shell.unfinished("2026-01-30T10-00-00Z", 0);

        assertThat(shell.run("export", "--all", target().toString())).isZero();

        assertThat(shell.err())
                .contains(session.id() + ": no reports: line", "2026-01-30T10-00-00Z: no ride.fit: ", "no ride.tcx: ");
        assertThat(names(target().resolve("sessions").resolve(session.id())))
                .containsExactly("recording.jsonl", "report.json");
        assertThat(names(target().resolve("sessions").resolve("2026-01-30T10-00-00Z")))
                .contains("report.html", "intervals.csv")
                .doesNotContain("report.json");
    }

    @Test
    void copiesWhatAMachineWithoutAClockRecorded() throws IOException {
        Path recording = shell.unfinished("2026-01-30T10-00-00Z", 15).recording();
        Files.writeString(
                recording,
                Files.readString(recording).replace("2026-01-31T10:00:00.123456789Z", "1970-01-01T00:00:10Z"));

        assertThat(shell.run("export", "--all", target().toString())).isZero();
        assertThat(shell.err()).contains("2026-01-30T10-00-00Z: no ride.fit: FIT files have dates from 1999");
        assertThat(names(target().resolve("sessions").resolve("2026-01-30T10-00-00Z")))
                .contains("ride.tcx")
                .doesNotContain("ride.fit");
        assertThat(shell.run("report", "--format", "fit", "--out", target() + ".fit"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("FIT files have dates from 1999", "; choose another format.");
    }

    @Test
    void fillsNoFolderThatHoldsAnything() throws IOException {
        ride("R1");
        Files.writeString(elsewhere.resolve("mine.txt"), "mine");

        assertThat(shell.run("export", "--all", elsewhere.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("is not an empty folder");
        assertThat(shell.run("export", "--all", elsewhere.resolve("mine.txt").toString()))
                .isEqualTo(2);
        assertThat(names(elsewhere)).containsExactly("mine.txt");

        Files.createDirectory(target());
        assertThat(shell.run("export", "--all", target().toString())).isZero();
        assertThat(names(elsewhere)).containsExactly("copy", "mine.txt");
    }

    @Test
    void saysNothingOfWhatACrashLeft() throws IOException {
        ride("R1");
        Path left = elsewhere.resolve(".copy.fanbike-export").resolve("sessions");
        Files.createDirectories(left);
        Files.writeString(left.resolve("half"), "half");

        assertThat(shell.run("export", "--all", target().toString())).isZero();

        assertThat(shell.err()).isEmpty();
        assertThat(names(elsewhere)).containsExactly("copy");
    }

    @Test
    void copiesNothingIntoWhereItKeepsWhatItCopies() throws IOException {
        StoredSession session = ride("R1");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), home);
        Path empty = Files.createDirectory(home.resolve("empty"));
        Path toEmpty = Files.createSymbolicLink(elsewhere.resolve("to-empty"), empty);
        Path own = home.resolve("sessions");
        List<Path> refused = List.of(
                home,
                own.resolve("copy"),
                own.resolve(session.id()).resolve("deep").resolve("copy"),
                elsewhere.resolve("..").resolve(home.getFileName()).resolve("copy"),
                empty,
                link,
                link.resolve("copy"),
                toEmpty);

        for (Path folder : refused) {
            assertThat(shell.run("export", "--all", folder.toString()))
                    .as(folder.toString())
                    .isEqualTo(2);

            assertThat(shell.err())
                    .isEqualTo("\"" + folder + "\" is in the folder where fanbike itself keeps what it copies, "
                            + home.toRealPath() + "; choose a folder elsewhere.\n");
        }
        assertThat(names(own)).containsExactly(session.id());
        assertThat(names(empty)).isEmpty();
    }

    @Test
    void leavesNothingWhereItIsGivenUp() throws IOException {
        ride("R1");
        ride("R1");

        assertThat(shell.interruptedBy(Runnable::run).run("export", "--all", target().toString()))
                .isEqualTo(130);

        assertThat(shell.err()).isEqualTo("Given up: nothing was copied to " + target() + ".\n");
        assertThat(shell.out()).isEmpty();
        assertThat(names(elsewhere)).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(shell.interruptedBy(pressed -> {}).run("export", "--all", target().toString()))
                .isZero();
    }

    @Test
    void leavesNothingWhereItIsGivenUpThoughThereIsNoSession() throws IOException {
        assertThat(shell.interruptedBy(Runnable::run).run("export", "--all", target().toString()))
                .isEqualTo(130);

        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void copiesWhatWasRiddenWithoutACode() throws IOException {
        ride("R1");
        shell.unfinished("2026-01-30T10-00-00Z", 15);

        assertThat(shell.run("export", "--all", target().toString(), "--athlete", ""))
                .isZero();

        assertThat(names(target().resolve("sessions"))).containsExactly("2026-01-30T10-00-00Z");
    }

    @Test
    void saysThatNothingWasRiddenWithoutACode() throws IOException {
        ride("R1");

        assertThat(shell.run("export", "--all", target().toString(), "--athlete", ""))
                .isEqualTo(2);

        assertThat(shell.err()).isEqualTo("There is no session without a code; fanbike sessions lists them.\n");
    }
}
