package fanbike.fakes;

import fanbike.app.port.KeptRecording;
import fanbike.app.port.LostSession;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Sessions in memory. */
public final class FakeSessionStore implements SessionStore {

    private final Map<String, FakeRecorder> recorders = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, String> reports = new TreeMap<>();
    private final Map<String, Instant> lastRecordedAt = new TreeMap<>();
    private Optional<String> refusal = Optional.empty();

    /**
     * From now on nothing can be written.
     *
     * @param because in the system's words
     */
    public void refuse(String because) {
        refusal = Optional.of(because);
    }

    /**
     * The recorder of a session.
     *
     * @param id of a session that was created or resumed
     */
    public FakeRecorder recorder(String id) {
        return Optional.ofNullable(recorders.get(id)).orElseThrow();
    }

    /**
     * How a session is stored.
     *
     * @param id any
     */
    public StoredSession session(String id) {
        return new StoredSession(id, Path.of(id, "recording.jsonl"), reports.containsKey(id));
    }

    /**
     * A session that another program began and left.
     *
     * @param id any
     * @param lastRecorded when something was last recorded
     */
    public StoredSession left(String id, Instant lastRecorded) {
        lastRecordedAt.put(id, lastRecorded);
        return session(id);
    }

    @Override
    public Instant lastRecordedAt(StoredSession session) throws IOException {
        return Optional.ofNullable(lastRecordedAt.get(session.id()))
                .orElseThrow(() -> new IOException("nothing was recorded in " + session.id()));
    }

    @Override
    public String newId(Instant startedAt) {
        return startedAt.toString();
    }

    @Override
    public void checkWritable() throws IOException {
        checkDisk();
    }

    @Override
    public Recorder create(SessionHeader header) throws IOException {
        checkDisk();
        if (recorders.containsKey(header.id())) {
            throw new IOException("there is a session " + header.id() + " already");
        }
        return open(header.id());
    }

    @Override
    public Recorder resume(StoredSession session) throws IOException {
        checkDisk();
        if (session.closed()) {
            throw new IllegalArgumentException("closed: " + session.id());
        }
        return open(session.id());
    }

    private Recorder open(String id) {
        var recorder = new FakeRecorder();
        recorders.put(id, recorder);
        return recorder;
    }

    private void checkDisk() throws IOException {
        if (refusal.isPresent()) {
            throw new IOException(refusal.get());
        }
    }

    @Override
    public List<StoredSession> list() {
        return recorders.keySet().stream().map(this::session).toList();
    }

    @Override
    public List<KeptRecording> recordings() {
        return list().stream()
                .map(session -> new KeptRecording(
                        session, recorder(session.id()).recorded().size(), 0))
                .toList();
    }

    @Override
    public List<LostSession> lost(Set<String> kept) {
        return List.of();
    }

    @Override
    public boolean isBeingRidden(StoredSession session) {
        return recorders.containsKey(session.id()) && !recorder(session.id()).isClosed();
    }

    @Override
    public void close(String sessionId, String reportJson) {
        reports.put(sessionId, reportJson);
    }

    @Override
    public void discard(String sessionId) {
        recorders.remove(sessionId);
    }

    @Override
    public List<Path> erase(StoredSession session) throws IOException {
        checkDisk();
        if (isBeingRidden(session)) {
            throw new IOException("the session " + session.id() + " is being ridden; end that ride first");
        }
        if (recorders.remove(session.id()) == null) {
            throw new IOException("there is no session " + session.id());
        }
        reports.remove(session.id());
        return List.of();
    }

    @Override
    public void finishErasures() {
        // None is ever interrupted.
    }
}
