package fanbike.adapter.files.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.adapter.files.recording.RecordingFile;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recorder;
import fanbike.app.port.StoredSession;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Commanded;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFoldersTest {

    private static final Instant STARTED_AT = Instant.parse("2026-01-31T10:00:00Z");
    private static final String ID = "2026-01-31T10-00-00Z";
    private static final RideInput INPUT = new Commanded(1, Command.START);

    @TempDir
    private Path home;

    private Path root;
    private SessionFolders sessions;

    @BeforeEach
    void open() {
        root = home.resolve("fanbike/sessions");
        sessions = new SessionFolders(root);
    }

    @Test
    void namesSessionsByTheirStart() {
        assertThat(sessions.newId(STARTED_AT)).isEqualTo(ID);
    }

    @Test
    void leavesNothingOfASessionThatIsDiscarded() throws IOException {
        try (Recorder recorder = sessions.create(Headers.of(ID))) {
            recorder.record(INPUT);
        }

        sessions.discard(ID);
        sessions.discard(ID);

        assertThat(root).isEmptyDirectory();
        assertThat(sessions.newId(STARTED_AT)).isEqualTo(ID);
    }

    @Test
    void discardsNothingThatSomebodyElsePutThere() throws IOException {
        sessions.create(Headers.of(ID)).close();
        Path note = Files.writeString(root.resolve(ID).resolve("note.txt"), "mine");

        assertThatThrownBy(() -> sessions.discard(ID)).isInstanceOf(IOException.class);

        assertThat(note).hasContent("mine");
    }

    @Test
    void neverGivesANameTwice() throws IOException {
        String first = sessions.newId(STARTED_AT);
        String second = new SessionFolders(root).newId(STARTED_AT);
        sessions.create(Headers.of(first)).close();
        String third = sessions.newId(STARTED_AT);

        assertThat(List.of(first, second, third)).containsExactly(ID, ID + "-2", ID + "-3");
    }

    @Test
    void keepsWhatWasRecorded() throws IOException, InvalidFileException {
        try (Recorder recorder = sessions.create(Headers.of(sessions.newId(STARTED_AT)))) {
            recorder.record(INPUT);
        }

        var recording = new RecordingFile().read(root.resolve(ID));
        assertThat(recording.header()).contains(Headers.of(ID));
        assertThat(recording.inputs()).containsExactly(INPUT);
    }

    @Test
    void keepsEverythingFromOthers() throws IOException {
        sessions.create(Headers.of(ID)).close();
        sessions.close(ID, "{}");

        for (Path folder : List.of(root.resolve(ID), root, home.resolve("fanbike"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .as("%s", folder)
                    .isEqualTo("rwx------");
        }
        try (Stream<Path> files = Files.list(root.resolve(ID))) {
            assertThat(files.map(SessionFoldersTest::nameAndPermissions))
                    .containsExactlyInAnyOrder("recording.jsonl rw-------", "report.json rw-------", "lock rw-------");
        }
    }

    @Test
    void listsTheLatestFirst() throws IOException {
        for (String id : List.of(ID + "-2", "2026-01-30T10-00-00Z", ID, ID + "-10")) {
            sessions.create(Headers.of(id)).close();
        }
        sessions.close(ID, "{}");

        assertThat(sessions.list())
                .containsExactly(
                        stored(ID + "-10", false),
                        stored(ID + "-2", false),
                        stored(ID, true),
                        stored("2026-01-30T10-00-00Z", false));
    }

    @Test
    void listsNothingBeforeTheFirstRide() throws IOException {
        assertThat(sessions.list()).isEmpty();
    }

    @Test
    void passesOverWhatIsNotASession() throws IOException {
        sessions.create(Headers.of(ID)).close();
        sessions.newId(STARTED_AT);
        Files.createDirectory(root.resolve("notes"));
        Files.createDirectories(root.resolve("a folder/recording.jsonl"));
        Files.createDirectory(root.resolve("foreign.name"));
        Files.writeString(root.resolve("foreign.name/recording.jsonl"), "x");
        Files.writeString(root.resolve("file"), "x");

        assertThat(sessions.list()).extracting(StoredSession::id).containsExactly(ID);
    }

    @Test
    void goesOnWithASession() throws IOException, InvalidFileException {
        sessions.create(Headers.of(ID)).close();
        Files.writeString(recording(), "torn", StandardOpenOption.APPEND);

        try (Recorder recorder = sessions.resume(stored(ID, false))) {
            recorder.record(INPUT);
        }

        var read = new RecordingFile().read(recording());
        assertThat(read.inputs()).containsExactly(INPUT);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void leavesTheOldRecordingWhereItCannotGoOn() throws IOException {
        sessions.create(Headers.of(ID)).close();
        Files.writeString(recording(), "bad\n{\"at\": 1, \"command\": \"START\"}\n", StandardOpenOption.APPEND);
        String before = Files.readString(recording());

        assertThatThrownBy(() -> sessions.resume(stored(ID, false)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
        assertThat(recording()).hasContent(before);
        assertThat(sessions.isBeingRidden(stored(ID, false))).isFalse();
    }

    @Test
    void knowsThatItIsRidingASessionItself() throws IOException {
        try (Recorder recorder = sessions.create(Headers.of(ID))) {
            recorder.record(INPUT);
            assertThat(sessions.isBeingRidden(stored(ID, false))).isTrue();
            assertThat(new SessionFolders(root).isBeingRidden(stored(ID, false)))
                    .isTrue();
            assertThatThrownBy(() -> sessions.resume(stored(ID, false)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being ridden");
        }
        assertThat(sessions.isBeingRidden(stored(ID, false))).isFalse();
    }

    @Test
    void knowsThatAnotherProgramIsRidingASessionUntilThatDies() throws IOException {
        sessions.create(Headers.of(ID)).close();
        try (LockHolder other = LockHolder.start(root.resolve(ID))) {
            assertThat(other).isNotNull();
            assertThat(sessions.isBeingRidden(stored(ID, false))).isTrue();
            assertThat(sessions.isBeingRidden(stored(ID, false))).isTrue();
            assertThatThrownBy(() -> sessions.resume(stored(ID, false))).hasMessageContaining("is being ridden");
        }

        assertThat(sessions.isBeingRidden(stored(ID, false))).isFalse();
        sessions.resume(stored(ID, false)).close();
    }

    @Test
    void isNotRiddenWhereNobodyEverRode() {
        assertThat(sessions.isBeingRidden(stored(ID, false))).isFalse();
    }

    @Test
    void replacesAReportInOneStep() throws IOException {
        sessions.create(Headers.of(ID)).close();
        sessions.close(ID, "{\"old\": 1}");
        sessions.close(ID, "{\"new\": \"\u00e9\uD83D\uDEB4\"}");

        assertThat(root.resolve(ID).resolve("report.json")).hasContent("{\"new\": \"\u00e9\uD83D\uDEB4\"}");
        assertThat(root.resolve(ID)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void leavesNoHalfReportWhereItCannotBeReplaced() throws IOException {
        sessions.create(Headers.of(ID)).close();
        Files.createDirectories(root.resolve(ID).resolve("report.json/in the way"));

        assertThatThrownBy(() -> sessions.close(ID, "{}"))
                .hasMessageContaining(root.resolve(ID).toString());
        assertThat(root.resolve(ID)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws IOException {
        Files.createDirectories(root.getParent());
        Files.writeString(root, "a file");

        assertThat(sessions.newId(STARTED_AT)).isEqualTo(ID);
        assertThatThrownBy(() -> sessions.create(Headers.of(ID)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write in the folder " + root.resolve(ID))
                .hasMessageContaining("FANBIKE_HOME");
        assertThatThrownBy(sessions::list).isInstanceOf(IOException.class).hasMessageContaining(root.toString());
        assertThatThrownBy(() -> sessions.close(ID, "{}")).hasMessageContaining(root.toString());
    }

    @Test
    void listsASessionThatHasSomethingElseInPlaceOfItsRecording() throws IOException {
        Files.createDirectories(root.resolve(ID).resolve("recording.jsonl"));

        StoredSession session = sessions.list().get(0);

        assertThat(session.id()).isEqualTo(ID);
        assertThatThrownBy(() -> new RecordingFile().read(session.recording()))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("this is a folder");
    }

    @Test
    void findsOutThatItCanWriteAndLeavesNoTrace() throws IOException {
        sessions.checkWritable();

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void saysThatAFolderOnTheWayIsAFile() throws IOException {
        Files.writeString(home.resolve("fanbike"), "a file");

        assertThatThrownBy(sessions::checkWritable)
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(root.toString(), "is not a folder", "FANBIKE_HOME");
        assertThat(sessions.newId(STARTED_AT)).isEqualTo(ID);
        assertThatThrownBy(() -> sessions.create(Headers.of(ID)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("FANBIKE_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../" + ID, "/tmp", ""})
    void neverLeavesItsFolder(String id) {
        assertThatThrownBy(() -> sessions.close(id, "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sessions.resume(stored(id, false))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sessions.isBeingRidden(stored(id, false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sessions.create(Headers.of(id))).isInstanceOf(IllegalArgumentException.class);
    }

    private Path recording() {
        return root.resolve(ID).resolve(RecordingFile.NAME);
    }

    private StoredSession stored(String id, boolean closed) {
        return new StoredSession(id, root.resolve(id).resolve(RecordingFile.NAME), closed);
    }

    private static String nameAndPermissions(Path file) {
        try {
            return file.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
