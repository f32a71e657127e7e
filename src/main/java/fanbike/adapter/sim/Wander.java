package fanbike.adapter.sim;

import java.util.Random;

/**
 * A cadence that strays from the one intended: every so often the rider settles, without noticing, on another one
 * nearby. This gives both what is known of how people hold a cadence: the spread, and how often one second's value is
 * exactly the last one's.
 */
final class Wander {

    private final Random random;
    private final double deviationRpm;
    private final double changesPerStep;
    private final double smoothing;
    private double towardsRpm;
    private double rpm;

    /**
     * Starts on the intended cadence.
     *
     * @param random where chance comes from
     * @param deviationRpm standard deviation of the cadences settled on
     * @param everySeconds mean time between changes
     * @param smoothSeconds how long a change takes
     */
    Wander(Random random, double deviationRpm, double everySeconds, double smoothSeconds) {
        this.random = random;
        this.deviationRpm = deviationRpm;
        this.changesPerStep = Step.SECONDS / everySeconds;
        this.smoothing = Step.SECONDS / smoothSeconds;
    }

    /** One step later: how far from the intended cadence, in rpm. */
    double step() {
        if (random.nextDouble() < changesPerStep) {
            towardsRpm = random.nextGaussian() * deviationRpm;
        }
        rpm += (towardsRpm - rpm) * smoothing;
        return rpm;
    }
}
