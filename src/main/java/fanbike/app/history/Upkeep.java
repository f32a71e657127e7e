package fanbike.app.history;

import fanbike.app.Sweep;
import fanbike.app.port.KeptRecording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryEntry;
import fanbike.app.port.history.HistoryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Brings a history to where the recordings are. */
final class Upkeep {

    /** Kept together: the more, the less is written; the fewer, the less is done again after a crash. */
    private static final int KEPT_TOGETHER = 200;

    private final Derivation derivation;
    private final Progress progress;

    /**
     * Keeps a history up.
     *
     * @param reader of recordings, on several threads
     * @param progress is told where anything must be read, on the caller's thread
     */
    Upkeep(RecordingReader reader, Progress progress) {
        this.derivation = new Derivation(reader);
        this.progress = progress;
    }

    /**
     * Derives what is new or changed, and forgets what is gone.
     *
     * @param history any
     * @param known what it has
     * @param recordings what there is
     */
    void bringUpToDate(History history, Map<String, Fingerprint> known, List<KeptRecording> recordings)
            throws HistoryException, InterruptedException {
        forgetVanished(history, known, recordings);
        List<KeptRecording> stale = recordings.stream()
                .filter(recording -> !Derivation.fingerprint(recording)
                        .equals(known.get(recording.session().id())))
                .toList();
        derive(history, stale);
    }

    /**
     * Derives everything anew. Each entry is replaced by its like, so that the history is a whole one at every moment,
     * however this ends.
     *
     * @param history any
     * @param known what it has
     * @param recordings what there is
     */
    void rebuild(History history, Map<String, Fingerprint> known, List<KeptRecording> recordings)
            throws HistoryException, InterruptedException {
        forgetVanished(history, known, recordings);
        derive(history, recordings);
    }

    private static void forgetVanished(History history, Map<String, Fingerprint> known, List<KeptRecording> recordings)
            throws HistoryException {
        var vanished = new HashSet<>(known.keySet());
        recordings.forEach(recording -> vanished.remove(recording.session().id()));
        if (!vanished.isEmpty()) {
            history.forget(vanished);
        }
    }

    private void derive(History history, List<KeptRecording> recordings) throws HistoryException, InterruptedException {
        for (int from = 0; from < recordings.size(); from += KEPT_TOGETHER) {
            progress.read(from, recordings.size());
            List<KeptRecording> some = recordings.subList(from, Math.min(recordings.size(), from + KEPT_TOGETHER));
            history.keep(entries(some, from, recordings.size()));
        }
        if (!recordings.isEmpty()) {
            progress.read(recordings.size(), recordings.size());
        }
    }

    private List<HistoryEntry> entries(List<KeptRecording> some, int before, int all) throws InterruptedException {
        var entries = new ArrayList<HistoryEntry>(some.size());
        Sweep.over(some, derivation::entry, entry -> {
            entries.add(entry);
            progress.read(before + entries.size(), all);
        });
        return entries;
    }
}
