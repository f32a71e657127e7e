package fanbike.core.model;

/**
 * How a session begins.
 *
 * @param autoStart whether pedalling starts it, without a key
 * @param autoStartCadence how fast that pedalling must be
 * @param autoStartHoldNanos for how long, 0 or more
 * @param countdownSeconds from the decision to start to the start, 0 or more
 */
public record StartPolicy(boolean autoStart, Cadence autoStartCadence, long autoStartHoldNanos, int countdownSeconds) {

    /** On command and at once: what a recording without a header was ridden with. */
    public static final StartPolicy AT_ONCE = new StartPolicy(false, Cadence.ZERO, 0, 0);

    /**
     * Checks that nothing is negative.
     *
     * @throws IllegalArgumentException when something is
     */
    public StartPolicy {
        if (autoStartHoldNanos < 0 || countdownSeconds < 0) {
            throw new IllegalArgumentException("hold " + autoStartHoldNanos + " ns, countdown " + countdownSeconds);
        }
    }
}
