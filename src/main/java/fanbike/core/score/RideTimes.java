package fanbike.core.score;

import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent.PhaseEntered;

/** How long a session lasted, and how much of that it was paused. */
final class RideTimes {

    private Phase phase = Phase.READY;
    private long phaseSinceNanos;
    private long pausedNanos;
    private long ranNanos;

    void enter(PhaseEntered event) {
        pausedNanos = pausedNanos(event.atNanos());
        ranNanos = ranNanos(event.atNanos());
        phase = event.phase();
        phaseSinceNanos = event.atNanos();
    }

    /** Time spent paused, up to a moment. */
    long pausedNanos(long atNanos) {
        return pausedNanos + (phase == Phase.PAUSED ? atNanos - phaseSinceNanos : 0);
    }

    /** Time from the start to the end, or up to a moment before it, pauses included. */
    long elapsedNanos(long atNanos) {
        return ranNanos(atNanos) + pausedNanos(atNanos);
    }

    private long ranNanos(long atNanos) {
        return ranNanos + (phase == Phase.RUNNING ? atNanos - phaseSinceNanos : 0);
    }
}
