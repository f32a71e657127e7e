package fanbike.adapter.files.session;

import fanbike.adapter.files.DiskFault;
import fanbike.adapter.files.PrivateFiles;
import fanbike.adapter.files.recording.JsonlRecorder;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.recording.RefusedRecordingException;
import fanbike.adapter.files.recording.RideLock;
import fanbike.app.port.KeptRecording;
import fanbike.app.port.LostSession;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions in folders named by their start times: {@code recording.jsonl}, and once it is closed {@code report.json}.
 * Thread-safe.
 */
public final class SessionFolders implements SessionStore {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFolders.class);

    private final Path root;

    /**
     * Keeps sessions below a folder, which is made when it is needed.
     *
     * @param root such as {@code ~/.local/share/fanbike/sessions}
     */
    public SessionFolders(Path root) {
        this.root = root.toAbsolutePath();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Makes the session's folder, which is what takes the name: two programs that start in one second get two names.
     */
    @Override
    public String newId(Instant startedAt) {
        int number = 1;
        while (isTaken(SessionId.of(startedAt, number))) {
            number++;
        }
        return SessionId.of(startedAt, number).text();
    }

    private boolean isTaken(SessionId id) {
        try {
            Files.createDirectories(root, PrivateFiles.FOLDER);
            Files.createDirectory(root.resolve(id.text()), PrivateFiles.FOLDER);
            return false;
        } catch (FileAlreadyExistsException e) {
            return Files.isDirectory(root);
        } catch (IOException e) {
            LOG.debug("No folder for {} yet; creating the session will meet the same and tell", id, e);
            return false;
        }
    }

    @Override
    public void checkWritable() throws IOException {
        DiskFault.checkWritable(root);
    }

    @Override
    public Recorder create(SessionHeader header) throws IOException {
        Path folder = folder(header.id());
        try {
            Files.createDirectories(root, PrivateFiles.FOLDER);
            Files.createDirectories(folder, PrivateFiles.FOLDER);
            PrivateFiles.forceFolder(root);
            finishErasuresIfPossible();
            return JsonlRecorder.create(folder, header);
        } catch (RefusedRecordingException e) {
            throw e;
        } catch (IOException e) {
            throw DiskFault.inFolder(folder, e);
        }
    }

    /** What is left of an erased session is no reason not to ride. */
    private void finishErasuresIfPossible() {
        try {
            new Erasure(root).finishAll();
        } catch (IOException e) {
            LOG.warn("An erasure in {} cannot be ended: {}", root, DiskFault.reason(e));
        }
    }

    @Override
    public Recorder resume(StoredSession session) throws IOException {
        Path folder = folder(session.id());
        try {
            Recorder recorder = JsonlRecorder.resume(folder);
            forgetReport(folder, recorder);
            return recorder;
        } catch (RefusedRecordingException e) {
            throw e;
        } catch (IOException e) {
            throw DiskFault.inFolder(folder, e);
        }
    }

    /** It was written when the session was given up, and tells of a shorter one now. */
    private static void forgetReport(Path folder, Recorder recorder) throws IOException {
        try {
            Files.deleteIfExists(folder.resolve(StoredSession.REPORT));
        } catch (IOException e) {
            recorder.close();
            throw e;
        }
    }

    @Override
    public List<StoredSession> list() throws IOException {
        return recordings().stream().map(KeptRecording::session).toList();
    }

    @Override
    public List<KeptRecording> recordings() throws IOException {
        return ids().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(id -> recording(id).stream())
                .toList();
    }

    @Override
    public List<LostSession> lost(Set<String> kept) throws IOException {
        return ids().stream()
                .filter(id -> !kept.contains(id.text()) && recording(id).isEmpty())
                .sorted(Comparator.reverseOrder())
                .map(id -> new LostSession(id.text(), root.resolve(id.text()).resolve(StoredSession.REPORT)))
                .filter(lost -> Files.exists(lost.report()))
                .toList();
    }

    private List<SessionId> ids() throws IOException {
        var ids = new ArrayList<SessionId>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path folder : folders) {
                if (SessionId.isOne(name(folder))) {
                    ids.add(new SessionId(name(folder)));
                }
            }
        } catch (NoSuchFileException e) {
            LOG.debug("No session was ever ridden: there is no {}", root);
        } catch (DirectoryIteratorException e) {
            throw notListed(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw notListed(e);
        }
        return ids;
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    /** Whatever the recording is: who reads a session that has something else in its place is told what it is. */
    private Optional<KeptRecording> recording(SessionId id) {
        Path folder = root.resolve(id.text());
        Path recording = folder.resolve(RecordingFile.NAME);
        try {
            BasicFileAttributes now = Files.readAttributes(recording, BasicFileAttributes.class);
            var session = new StoredSession(id.text(), recording, Files.exists(folder.resolve(StoredSession.REPORT)));
            return Optional.of(new KeptRecording(
                    session, now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
        } catch (IOException none) {
            LOG.debug("No session: {}", folder, none);
            return Optional.empty();
        }
    }

    private IOException notListed(IOException fault) {
        return new IOException("cannot list the sessions in " + root + ": " + DiskFault.reason(fault), fault);
    }

    @Override
    public Instant lastRecordedAt(StoredSession session) throws IOException {
        return Files.getLastModifiedTime(session.recording()).toInstant();
    }

    @Override
    public boolean isBeingRidden(StoredSession session) {
        Path folder = folder(session.id());
        try {
            return RideLock.isHeld(folder);
        } catch (IOException e) {
            LOG.warn("Whether {} is being ridden cannot be told: {}", folder, DiskFault.reason(e));
            // Who may not even look must not go on with it.
            return true;
        }
    }

    @Override
    public void close(String sessionId, String reportJson) throws IOException {
        Path folder = folder(sessionId);
        try {
            PrivateFiles.replace(folder, StoredSession.REPORT, reportJson.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskFault.inFolder(folder, e);
        }
    }

    @Override
    public void discard(String sessionId) throws IOException {
        Path folder = folder(sessionId);
        try {
            JsonlRecorder.discard(folder);
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            throw new IOException("there is something else in the folder " + folder + ", which stays.", e);
        } catch (IOException e) {
            throw DiskFault.inFolder(folder, e);
        }
    }

    @Override
    public List<Path> erase(StoredSession session) throws IOException {
        try {
            return new Erasure(root).erase(new SessionId(session.id()));
        } catch (RefusedRecordingException beingRidden) {
            throw beingRidden;
        } catch (IOException e) {
            throw DiskFault.inFolder(folder(session.id()), e);
        }
    }

    @Override
    public void finishErasures() throws IOException {
        try {
            new Erasure(root).finishAll();
        } catch (NoSuchFileException e) {
            LOG.debug("Nothing was ever erased: there is no {}", root);
        } catch (IOException e) {
            throw DiskFault.inFolder(root, e);
        }
    }

    private Path folder(String sessionId) {
        return root.resolve(new SessionId(sessionId).text());
    }
}
