package fanbike.adapter.cli;

import fanbike.core.session.Phase;
import java.util.Optional;

/**
 * What is said where the program is told to end before the rider did.
 *
 * @param sessionId the session's name
 * @param phase that it is in; empty before anything happened
 * @param goesOn whether it was begun earlier
 */
record Farewell(String sessionId, Optional<Phase> phase, boolean goesOn) {

    /** Whether nothing was ridden, and nothing will be. */
    boolean isBeforeTheStart() {
        return phase.map(now -> now == Phase.READY).orElse(!goesOn);
    }

    /** What becomes of the session; empty where it is over. */
    Optional<String> sentence() {
        if (isBeforeTheStart()) {
            return Optional.of(KeptRide.NOTHING);
        }
        boolean isUnderway = phase.map(Farewell::isUnderway).orElse(goesOn);
        return isUnderway
                ? Optional.of("The session " + sessionId + " is kept as far as it was ridden: fanbike ride --resume"
                        + " goes on with it.")
                : Optional.empty();
    }

    private static boolean isUnderway(Phase phase) {
        return switch (phase) {
            case RUNNING, PAUSED -> true;
            case READY, FINISHED, STOPPED -> false;
        };
    }
}
