package fanbike.app.history;

import fanbike.app.Replay;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.KeptRecording;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.HistoryEntry;
import fanbike.core.history.SessionDetail;
import fanbike.core.report.Report;
import java.util.Optional;

/**
 * Derives what a history keeps of a recording. Thread-safe, where the reader is.
 *
 * @param reader of recordings
 */
record Derivation(RecordingReader reader) {

    /** To be raised by whoever changes what comes out here: then everything is derived anew. */
    private static final int RULES = 1;

    /** What an entry is derived from. */
    static Fingerprint fingerprint(KeptRecording recording) {
        return new Fingerprint(recording.bytes(), recording.modifiedNanos(), RULES);
    }

    /**
     * The entry of a recording.
     *
     * @param recording as it was before it is read: what comes to it meanwhile is found out the next time
     */
    HistoryEntry entry(KeptRecording recording) {
        String id = recording.session().id();
        try {
            Optional<Report> report = report(reader.read(recording.session().recording()));
            return report.<HistoryEntry>map(
                            made -> new HistoryEntry.Judged(id, fingerprint(recording), SessionDetail.of(made)))
                    .orElseGet(() -> unreadable(recording, "has no header; fanbike replay can judge it."));
        } catch (InvalidFileException bad) {
            return unreadable(recording, bad.problems().get(0).toString());
        }
    }

    private static Optional<Report> report(Recording recording) {
        return recording.header().map(header -> Replay.of(header, recording).report());
    }

    private static HistoryEntry unreadable(KeptRecording recording, String problem) {
        return new HistoryEntry.Unreadable(recording.session().id(), fingerprint(recording), problem);
    }
}
