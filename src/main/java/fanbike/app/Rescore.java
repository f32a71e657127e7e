package fanbike.app;

import fanbike.app.port.Evidence;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.KeptMarks;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import fanbike.core.model.Policy;
import fanbike.core.report.Marks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Judges kept sessions anew, on all cores, and changes none of them. What a session was judged to be is what its report says,
 * where it has one.
 *
 * @param recordings reads them
 * @param evidence reads what the reports say
 * @param instead the policy by which a session is judged now, made of that by which it was ridden
 * @param wanted which sessions
 */
public record Rescore(
        RecordingReader recordings, Evidence evidence, UnaryOperator<Policy> instead, Predicate<SessionHeader> wanted) {

    /**
     * What became of a session.
     *
     * @param session which
     * @param athlete whose; may be empty
     * @param was what it was judged to be
     * @param is what it is judged to be now
     * @param isChainBroken whether its recording is another than was recorded
     */
    public record Change(StoredSession session, String athlete, Marks was, Marks is, boolean isChainBroken) {}

    /** Is told what came of each session, on the caller's thread. */
    public interface Listener {

        /** It was judged anew. */
        void judged(Change change);

        /**
         * It cannot be judged.
         *
         * @param session which
         * @param why a sentence without a full stop
         */
        void refused(StoredSession session, String why);
    }

    /**
     * Judges them in their order; those that are not wanted are left out.
     *
     * @param sessions which
     * @param listener is told what came of each
     * @throws InterruptedException when the thread is interrupted
     */
    public void over(List<StoredSession> sessions, Listener listener) throws InterruptedException {
        Sweep.<StoredSession, Consumer<Listener>>over(sessions, this::outcome, told -> told.accept(listener));
    }

    private Consumer<Listener> outcome(StoredSession session) {
        try {
            Recording recording = recordings.read(session.recording());
            Optional<SessionHeader> header = recording.header();
            if (header.isEmpty()) {
                return told -> told.refused(session, "its recording has no header");
            }
            return wanted.test(header.get()) ? judged(session, header.get(), recording) : told -> {};
        } catch (InvalidFileException unreadable) {
            String why = unreadable.problems().get(0).toString();
            return told -> told.refused(session, why);
        }
    }

    private Consumer<Listener> judged(StoredSession session, SessionHeader header, Recording recording)
            throws InvalidFileException {
        Replay ridden = Replay.of(header, recording);
        Optional<KeptMarks> kept = session.closed() ? evidence.marks(session.report()) : Optional.empty();
        if (kept.flatMap(KeptMarks::unrecorded).isPresent()) {
            return told -> told.refused(session, "its recording lacks what the disk refused; its report stands");
        }
        Marks is = Marks.of(ridden.judgedBy(instead.apply(ridden.policy())).report());
        Marks was = kept.map(KeptMarks::marks).orElseGet(() -> Marks.of(ridden.report()));
        boolean isBroken = evidence.isChainBroken(session.recording(), recording.seal());
        var change = new Change(session, header.athlete(), was, is, isBroken);
        return told -> told.judged(change);
    }
}
