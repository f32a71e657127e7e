package fanbike.app.history;

import fanbike.app.port.KeptRecording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.Histories;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the history, as it is now. */
public final class LookBack {

    private final SessionStore store;
    private final Histories histories;
    private final Upkeep upkeep;
    private final Consumer<String> remarks;

    /**
     * Looks back on what is stored.
     *
     * @param store of the sessions
     * @param reader of their recordings, on several threads
     * @param histories opens what is kept of them
     * @param progress is told where recordings must be read
     * @param remarks is told what the user should know, in sentences
     */
    public LookBack(
            SessionStore store,
            RecordingReader reader,
            Histories histories,
            Progress progress,
            Consumer<String> remarks) {
        this.store = store;
        this.histories = histories;
        this.upkeep = new Upkeep(reader, progress);
        this.remarks = remarks;
    }

    /**
     * Something that is read from a history that is up to date.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Question<T> {

        /**
         * Reads it; may be called a second time, with another history.
         *
         * @param history up to date
         * @param recordings that it was made from, the latest session first
         * @throws HistoryException when it cannot be read
         */
        T ask(History history, List<KeptRecording> recordings) throws HistoryException;
    }

    /**
     * The answer to a question.
     *
     * @param rebuild whether everything is derived anew first
     * @param question what is asked
     * @param <T> what the answer is
     * @throws IOException when the sessions cannot be listed
     * @throws InterruptedException when the thread is interrupted
     */
    public <T> T answer(boolean rebuild, Question<T> question) throws IOException, InterruptedException {
        var listing = new Listing(store);
        try {
            return kept(listing, rebuild, question);
        } catch (HistoryException unusable) {
            return otherwise(unusable, listing, question);
        }
    }

    private <T> T kept(Listing listing, boolean rebuild, Question<T> question)
            throws HistoryException, IOException, InterruptedException {
        try (History history = histories.open()) {
            Map<String, Fingerprint> known = history.known();
            List<KeptRecording> recordings = listing.recordings();
            if (rebuild) {
                upkeep.rebuild(history, known, recordings);
                remarks.accept("The history was made anew from " + recordings.size()
                        + (recordings.size() == 1 ? " recording." : " recordings."));
            } else {
                upkeep.bringUpToDate(history, known, recordings);
            }
            return question.ask(history, recordings);
        }
    }

    private <T> T otherwise(HistoryException unusable, Listing listing, Question<T> question)
            throws IOException, InterruptedException {
        HistoryException last = unusable;
        if (unusable.reason() == Reason.USELESS) {
            remarks.accept("The history is made anew, because " + unusable.getMessage() + ".");
            try {
                histories.discard();
                return kept(listing, false, question);
            } catch (HistoryException again) {
                last = again;
            }
        }
        remarks.accept("The history cannot be kept, because " + last.getMessage()
                + "; all recordings are read instead, this time and the next.");
        return inMemory(listing.recordings(), question);
    }

    private <T> T inMemory(List<KeptRecording> recordings, Question<T> question) throws InterruptedException {
        try (History history = new MemoryHistory()) {
            upkeep.bringUpToDate(history, Map.of(), recordings);
            return question.ask(history, recordings);
        } catch (HistoryException impossible) {
            throw new IllegalStateException("memory refuses nothing", impossible);
        }
    }

    /**
     * Forgets sessions at once, and leaves nothing of them in what is kept; the recordings are for the caller to delete.
     *
     * @param ids names of sessions
     * @throws HistoryException when they cannot be forgotten
     */
    public void forget(Collection<String> ids) throws HistoryException {
        try (History history = histories.open()) {
            history.forget(ids);
        } catch (HistoryException unusable) {
            if (unusable.reason() != Reason.USELESS) {
                throw unusable;
            }
            histories.discard();
        }
    }
}
