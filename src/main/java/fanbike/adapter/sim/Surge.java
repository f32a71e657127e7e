package fanbike.adapter.sim;

import java.util.Random;

/** Now and then a burst that is too fast, or a slump that is too slow, for some seconds. */
final class Surge {

    private static final double EVERY_SECONDS = 20;
    private static final double SHORTEST_SECONDS = 2;
    private static final double LONGEST_SECONDS = 6;

    private final Random random;
    private final double sizeRpm;
    private double secondsLeft;
    private double rpm;

    /**
     * Starts with none.
     *
     * @param random where chance comes from
     * @param sizeRpm how far from the intended cadence; 0 for never
     */
    Surge(Random random, double sizeRpm) {
        this.random = random;
        this.sizeRpm = sizeRpm;
    }

    /** One step later: how far from the intended cadence, in rpm; mostly 0. */
    double step() {
        secondsLeft -= Step.SECONDS;
        if (secondsLeft <= 0) {
            rpm = 0;
            if (random.nextDouble() < Step.SECONDS / EVERY_SECONDS) {
                begin();
            }
        }
        return rpm;
    }

    private void begin() {
        secondsLeft = SHORTEST_SECONDS + (LONGEST_SECONDS - SHORTEST_SECONDS) * random.nextDouble();
        rpm = random.nextBoolean() ? sizeRpm : -sizeRpm;
    }
}
