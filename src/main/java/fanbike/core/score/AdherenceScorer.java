package fanbike.core.score;

import fanbike.core.session.SessionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the score of a session. Confined to the caller's thread. */
public final class AdherenceScorer implements SessionEvent.Listener {

    private final long settleNanos;
    private final RideTimes times = new RideTimes();
    private final List<IntervalScore> ended = new ArrayList<>();
    private final List<SessionEvent.Interruption> interruptions = new ArrayList<>();
    private AdherenceScore endedTotal = AdherenceScore.NONE;
    private AdherenceScore latestEnded = AdherenceScore.NONE;
    private Optional<IntervalScorer> current = Optional.empty();
    private long repeatedNanos;

    /**
     * The score of a session that has not begun.
     *
     * @param settleNanos how long the band may take to be reached
     */
    public AdherenceScorer(long settleNanos) {
        this.settleNanos = settleNanos;
    }

    /** Over all work so far. */
    public AdherenceScore total() {
        return current.map(scorer -> endedTotal.plus(scorer.score())).orElse(endedTotal);
    }

    /** How the interval counts that is ridden now, or where none is, the one that was ridden last. */
    public AdherenceScore latest() {
        return current.map(IntervalScorer::score).orElse(latestEnded);
    }

    /**
     * Every interval that was begun, in order. One that was begun anew is listed once, as it was ridden last; one of which
     * nothing was ridden, because the rider skipped on at once, is not listed.
     */
    public List<IntervalScore> intervals() {
        var all = new ArrayList<>(ended);
        current.ifPresent(scorer -> all.add(scorer.result()));
        all.removeIf(interval -> interval.riddenNanos() == 0);
        return List.copyOf(all);
    }

    /**
     * Time paused.
     *
     * @param atNanos up to which moment
     */
    public long pausedNanos(long atNanos) {
        return times.pausedNanos(atNanos);
    }

    /** When the session began, nanoseconds since the ride was opened; 0 where it did not. */
    public long startedAtNanos() {
        return times.startedAtNanos();
    }

    /**
     * Time from the start to the end, pauses included.
     *
     * @param atNanos up to which moment, where it has not ended
     */
    public long elapsedNanos(long atNanos) {
        return times.elapsedNanos(atNanos);
    }

    /** Time ridden in intervals that were then begun anew. */
    public long repeatedNanos() {
        return repeatedNanos;
    }

    /** When the program had been gone. */
    public List<SessionEvent.Interruption> interruptions() {
        return List.copyOf(interruptions);
    }

    @Override
    public void startCounted(SessionEvent.StartCounted event) {
        // Nothing is ridden yet.
    }

    @Override
    public void phaseEntered(SessionEvent.PhaseEntered event) {
        times.enter(event);
    }

    @Override
    public void intervalStarted(SessionEvent.IntervalStarted event) {
        current = Optional.of(new IntervalScorer(event.interval(), settleNanos));
    }

    @Override
    public void ridden(SessionEvent.Span event) {
        current.ifPresent(scorer -> scorer.add(event));
    }

    @Override
    public void intervalEnded(SessionEvent.IntervalEnded event) {
        current.ifPresent(scorer -> leave(scorer, event.ending()));
        current = Optional.empty();
    }

    private void leave(IntervalScorer scorer, SessionEvent.Ending ending) {
        if (ending == SessionEvent.Ending.REPEATED) {
            repeatedNanos += scorer.riddenNanos();
            return;
        }
        scorer.end(ending);
        ended.add(scorer.result());
        latestEnded = scorer.score();
        endedTotal = endedTotal.plus(latestEnded);
    }

    @Override
    public void interrupted(SessionEvent.Interruption event) {
        interruptions.add(event);
    }
}
