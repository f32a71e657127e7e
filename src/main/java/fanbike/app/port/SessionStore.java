package fanbike.app.port;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps sessions, each in a folder of its own that only the user can read. */
public interface SessionStore {

    /**
     * A name for a session that begins now, that no other has.
     *
     * @param startedAt wall-clock time
     */
    String newId(Instant startedAt);

    /**
     * Finds out whether sessions can be kept, before anything is begun; leaves no trace.
     *
     * @throws IOException when they cannot
     */
    void checkWritable() throws IOException;

    /**
     * Begins a recording; when this returns, its header is safely on the disk.
     *
     * @param header what is known
     * @throws IOException when the folder or the file cannot be written
     */
    Recorder create(SessionHeader header) throws IOException;

    /**
     * Goes on with a recording after its last whole line. Nothing that it held before is lost, whatever happens.
     *
     * @param session an unclosed session
     * @throws IOException when it cannot be written, or another program is riding it
     */
    Recorder resume(StoredSession session) throws IOException;

    /**
     * Every session, the latest first.
     *
     * @throws IOException when they cannot be listed
     */
    List<StoredSession> list() throws IOException;

    /**
     * Every session's recording as it is now, the latest session first.
     *
     * @throws IOException when they cannot be listed
     */
    List<KeptRecording> recordings() throws IOException;

    /**
     * Sessions of which only the report is left, the latest first.
     *
     * @param kept names of sessions whose recordings are there, and need not be looked for
     * @throws IOException when they cannot be listed
     */
    List<LostSession> lost(Set<String> kept) throws IOException;

    /**
     * When something was last recorded, by the wall clock.
     *
     * @param session any session
     * @throws IOException when that cannot be told
     */
    Instant lastRecordedAt(StoredSession session) throws IOException;

    /**
     * Whether a program is riding this session now.
     *
     * @param session any session
     */
    boolean isBeingRidden(StoredSession session);

    /**
     * Writes a session's report beside its recording, which closes the session.
     *
     * @param sessionId whose
     * @param reportJson the report
     * @throws IOException when it cannot be written; an older report is then still there
     */
    void close(String sessionId, String reportJson) throws IOException;

    /**
     * Takes a session away that was begun and never ridden.
     *
     * @param sessionId whose; may be gone already
     * @throws IOException when it cannot be taken away, or holds more than was recorded
     */
    void discard(String sessionId) throws IOException;

    /**
     * Takes a session away, with its recording and its report: as a whole, or, where it is interrupted, such that
     * {@link #finishErasures} or the next ride does the rest. What the program did not write stays.
     *
     * @param session which; not one that is being ridden
     * @return the files that stay
     * @throws IOException when it is being ridden, or cannot be taken away
     */
    List<Path> erase(StoredSession session) throws IOException;

    /**
     * Ends what interrupted erasures began; does nothing where there was none.
     *
     * @throws IOException when what is left cannot be taken away
     */
    void finishErasures() throws IOException;
}
