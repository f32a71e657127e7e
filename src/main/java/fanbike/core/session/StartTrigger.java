package fanbike.core.session;

import fanbike.core.model.Cadence;
import fanbike.core.model.StartPolicy;
import java.util.OptionalInt;

/** Decides when a session that waits for its rider begins: by pedalling or by command, then a countdown. */
final class StartTrigger {

    private static final long SECOND = 1_000_000_000L;

    private final StartPolicy policy;
    private long pedallingSinceNanos = SessionMachine.NEVER;
    private long startsAtNanos = SessionMachine.NEVER;
    private int secondsToSay;

    /**
     * Nobody pedals yet.
     *
     * @param policy how a session begins
     */
    StartTrigger(StartPolicy policy) {
        this.policy = policy;
    }

    /** Learns of a new cadence. */
    void pedalled(long atNanos, Cadence cadence) {
        if (cadence.compareTo(policy.autoStartCadence()) < 0) {
            stoodStill();
        } else if (pedallingSinceNanos == SessionMachine.NEVER) {
            pedallingSinceNanos = atNanos;
        }
    }

    /** Learns that nobody is known to pedal. */
    void stoodStill() {
        pedallingSinceNanos = SessionMachine.NEVER;
    }

    /** Begins the countdown, unless it runs. */
    void pull(long atNanos) {
        if (startsAtNanos == SessionMachine.NEVER) {
            startsAtNanos = atNanos + policy.countdownSeconds() * SECOND;
            secondsToSay = policy.countdownSeconds();
        }
    }

    /** Forgets everything. */
    void reset() {
        pedallingSinceNanos = SessionMachine.NEVER;
        startsAtNanos = SessionMachine.NEVER;
    }

    /** The next moment at which something is due. */
    long dueAtNanos() {
        if (startsAtNanos != SessionMachine.NEVER) {
            return startsAtNanos - secondsToSay * SECOND;
        }
        boolean armed = policy.autoStart() && pedallingSinceNanos != SessionMachine.NEVER;
        return armed ? pedallingSinceNanos + policy.autoStartHoldNanos() : SessionMachine.NEVER;
    }

    /** The second to say now that something is due; 0 is the start itself. */
    int countAt(long atNanos) {
        pull(atNanos);
        return secondsToSay--;
    }

    /** Whole seconds to the start while it is counted down, rounded up. */
    OptionalInt secondsLeft(long atNanos) {
        return startsAtNanos == SessionMachine.NEVER
                ? OptionalInt.empty()
                : OptionalInt.of((int) ((startsAtNanos - atNanos + SECOND - 1) / SECOND));
    }
}
