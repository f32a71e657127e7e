package fanbike.adapter.cli;

import fanbike.app.Replay;
import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.LostSession;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds kept sessions by what a user types, and judges them anew from their recordings. */
final class StoredRides {

    /** What is said where nothing was ever ridden. */
    static final String NONE_YET = "There is no session yet; fanbike ride makes one.";

    private static final int LONGEST_ECHO = 100;

    private final SessionStore store;
    private final RecordingReader recordings;
    private final Consumer<String> remarks;

    /**
     * Finds and judges.
     *
     * @param store keeps the sessions
     * @param recordings reads them
     * @param remarks is told what the user should know of a recording
     */
    StoredRides(SessionStore store, RecordingReader recordings, Consumer<String> remarks) {
        this.store = store;
        this.recordings = recordings;
        this.remarks = remarks;
    }

    /** The session whose name begins like this; the latest one for an empty name. */
    StoredSession find(String name) throws IOException, RecordingGoneException, UsageException {
        List<StoredSession> all = store.list();
        List<StoredSession> meant =
                all.stream().filter(session -> session.id().startsWith(name)).toList();
        refuseLost(name, all, meant);
        if (all.isEmpty()) {
            throw new UsageException(NONE_YET);
        }
        if (meant.isEmpty()) {
            throw new UsageException("There is no session \"" + PrintableText.of(name, LONGEST_ECHO)
                    + "\"; fanbike sessions lists them.");
        }
        boolean ambiguous = !name.isEmpty()
                && meant.size() > 1
                && !meant.get(meant.size() - 1).id().equals(name);
        if (ambiguous) {
            throw new UsageException(meant.size() + " sessions are called \"" + name + "...\"; type more of the name.");
        }
        return name.isEmpty() ? meant.get(0) : meant.get(meant.size() - 1);
    }

    /** Another session that is called alike is not the one that is meant. */
    private void refuseLost(String name, List<StoredSession> all, List<StoredSession> meant)
            throws IOException, RecordingGoneException {
        Set<String> kept = all.stream().map(StoredSession::id).collect(Collectors.toSet());
        if (kept.contains(name) || (name.isEmpty() && !all.isEmpty())) {
            return;
        }
        Optional<LostSession> lost = store.lost(kept).stream()
                .filter(session -> meant.isEmpty()
                        ? session.id().startsWith(name)
                        : session.id().equals(name))
                .findFirst();
        if (lost.isPresent()) {
            throw new RecordingGoneException(lost.get());
        }
    }

    /** A session as it was ridden. */
    Replay replay(StoredSession session) throws InvalidFileException {
        Recording recording = recordings.read(session.recording());
        recording.remarks().forEach(remarks);
        return Replay.of(
                recording
                        .header()
                        .orElseThrow(() -> new InvalidFileException(
                                session.recording().toString(), "has no header; fanbike replay can judge it.")),
                recording);
    }
}
