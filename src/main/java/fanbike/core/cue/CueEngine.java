package fanbike.core.cue;

import fanbike.core.model.CuePolicy;
import fanbike.core.model.Zone;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns session events into cues. Confined to the caller's thread. */
public final class CueEngine implements SessionEvent.Listener {

    private static final long SECOND = 1_000_000_000L;

    private final CuePolicy policy;
    private final long settleNanos;
    private DriftWatch drift;
    private boolean hasSignal = true;
    private int interval;
    private List<Cue> due = new ArrayList<>();

    /**
     * An engine that has said nothing.
     *
     * @param policy when to say what
     * @param settleNanos how long the band may take to be reached at an interval's start
     */
    public CueEngine(CuePolicy policy, long settleNanos) {
        this.policy = policy;
        this.settleNanos = settleNanos;
        drift = new DriftWatch(policy, settleNanos);
    }

    /** The cues of the events told since the last call, by moment. */
    public List<Cue> take() {
        if (due.isEmpty()) {
            return List.of();
        }
        List<Cue> cues = due;
        due = new ArrayList<>();
        cues.sort(Comparator.comparingLong(Cue::atNanos));
        return cues;
    }

    @Override
    public void startCounted(SessionEvent.StartCounted event) {
        due.add(new Cue(event.atNanos(), CueKind.COUNTDOWN, interval, event.secondsLeft()));
    }

    @Override
    public void phaseEntered(SessionEvent.PhaseEntered event) {
        if (event.phase() == Phase.FINISHED) {
            due.add(Cue.of(event.atNanos(), CueKind.FINISHED, interval));
        }
    }

    @Override
    public void intervalStarted(SessionEvent.IntervalStarted event) {
        interval = event.interval().index();
        drift = new DriftWatch(policy, settleNanos);
        due.add(Cue.of(event.atNanos(), CueKind.INTERVAL_START, interval));
    }

    @Override
    public void intervalEnded(SessionEvent.IntervalEnded event) {
        // The next one's start, or the end of all, is what the rider is told.
    }

    @Override
    public void ridden(SessionEvent.Span span) {
        watchSignal(span);
        due.addAll(drift.watch(span));
        countDown(span);
    }

    @Override
    public void interrupted(SessionEvent.Interruption event) {
        // The rider was there.
    }

    private void watchSignal(SessionEvent.Span span) {
        boolean signal = span.zone() != Zone.NO_SIGNAL;
        if (signal != hasSignal) {
            hasSignal = signal;
            due.add(Cue.of(span.fromNanos(), signal ? CueKind.SIGNAL_BACK : CueKind.SIGNAL_LOST, interval));
        }
    }

    private void countDown(SessionEvent.Span span) {
        long leftBefore = span.interval().lengthNanos() - span.riddenFromNanos();
        long leftAfter = leftBefore - span.lengthNanos();
        for (int seconds = policy.countdownSeconds(); seconds > 0; seconds--) {
            long left = seconds * SECOND;
            if (leftAfter <= left && left < leftBefore) {
                due.add(new Cue(span.fromNanos() + leftBefore - left, CueKind.COUNTDOWN, interval, seconds));
            }
        }
    }
}
