package fanbike.core.score;

import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent.PhaseEntered;

/** How long a session lasted, and how much of that it was paused. */
final class RideTimes {

    private Phase phase = Phase.READY;
    private long phaseSinceNanos;
    private long startedAtNanos;
    private long pausedNanos;
    private long ranNanos;

    void enter(PhaseEntered event) {
        pausedNanos = pausedNanos(event.atNanos());
        ranNanos = ranNanos(event.atNanos());
        if (phase == Phase.READY && event.phase() == Phase.RUNNING) {
            startedAtNanos = event.atNanos();
        }
        phase = event.phase();
        phaseSinceNanos = event.atNanos();
    }

    /** When it began; 0 where it did not. */
    long startedAtNanos() {
        return startedAtNanos;
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
