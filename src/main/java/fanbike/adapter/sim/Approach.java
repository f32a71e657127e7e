package fanbike.adapter.sim;

/** How a rider gets from one cadence to the next: fast at first, then slower, and perhaps too far. */
final class Approach {

    /** Nobody turns the cranks more slowly than this: it is nothing or a push. */
    static final double FIRST_PUSH_RPM = 15;

    private static final double WHOLE_OVERSHOOT_RPM = 10;
    private static final double RECOVERY_SECONDS = 4;

    private final double share;
    private double rpm;
    private double overshootRpm;

    /**
     * Starts at 0 rpm.
     *
     * @param seconds in which the distance shrinks to about a third
     */
    Approach(double seconds) {
        this.share = Step.SECONDS / seconds;
    }

    /** The cranks stand. */
    void stop() {
        rpm = 0;
    }

    /**
     * A new cadence is wanted.
     *
     * @param goalRpm which
     * @param mostRpm how far beyond it to go, where the change is large
     */
    void aimAt(double goalRpm, double mostRpm) {
        double change = (goalRpm - rpm) / WHOLE_OVERSHOOT_RPM;
        overshootRpm = mostRpm * Math.max(-1, Math.min(1, change));
    }

    /**
     * One step nearer.
     *
     * @param goalRpm what is wanted now, above 0
     * @return the cadence, in rpm
     */
    double step(double goalRpm) {
        boolean reached = overshootRpm > 0 ? rpm >= goalRpm : rpm <= goalRpm;
        if (reached) {
            overshootRpm *= 1 - Step.SECONDS / RECOVERY_SECONDS;
        }
        rpm = Math.max(FIRST_PUSH_RPM, rpm + (goalRpm + overshootRpm - rpm) * share);
        return rpm;
    }
}
