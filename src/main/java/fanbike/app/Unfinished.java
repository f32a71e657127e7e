package fanbike.app;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session that began and was neither finished nor stopped: the program ended before the rider did.
 *
 * @param session which
 * @param recording what there is of it
 * @param header of the recording
 * @param report how it stands
 */
public record Unfinished(StoredSession session, Recording recording, SessionHeader header, Report report) {

    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

    /** Only among so many of the latest sessions one is looked for. */
    private static final int RECENT = 10;

    /**
     * The latest one that nobody is riding now. A session that turns out to be over, whose report a crash prevented, gets
     * its report.
     *
     * @param givenUpToo whether the latest session counts even if it was given up
     * @param store keeps them
     * @param reader reads them
     * @param writer writes the report
     * @throws IOException when the sessions cannot be listed or a report cannot be written
     */
    public static Optional<Unfinished> latest(
            boolean givenUpToo, SessionStore store, RecordingReader reader, ReportWriter writer) throws IOException {
        List<StoredSession> recent = store.list().stream().limit(RECENT).toList();
        for (StoredSession session : recent) {
            boolean open = !session.closed() || (givenUpToo && session.equals(recent.get(0)));
            boolean candidate = open && !store.isBeingRidden(session);
            Optional<Unfinished> found = candidate ? read(session, reader) : Optional.empty();
            if (found.isPresent() && found.get().isUnderway()) {
                return found;
            }
            if (found.isPresent() && found.get().lacksReport()) {
                found.get().close(store, writer);
            }
        }
        return Optional.empty();
    }

    private static Optional<Unfinished> read(StoredSession session, RecordingReader reader) {
        try {
            Recording recording = reader.read(session.recording());
            return recording.header().map(header -> {
                Report report = Replay.of(header, recording).report();
                return new Unfinished(session, recording, header, report);
            });
        } catch (InvalidFileException unreadable) {
            LOG.warn("Left alone: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Gives it up: its report is written as it stands, and it is not offered again.
     *
     * @param store keeps it
     * @param writer writes the report
     * @throws IOException when the report cannot be written
     */
    public void close(SessionStore store, ReportWriter writer) throws IOException {
        store.close(session.id(), writer.json(report));
    }

    private boolean isUnderway() {
        Phase phase = report.result().phase();
        return phase == Phase.RUNNING || phase == Phase.PAUSED;
    }

    private boolean lacksReport() {
        return report.result().phase().isOver() && !session.closed();
    }
}
