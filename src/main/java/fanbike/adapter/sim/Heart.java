package fanbike.adapter.sim;

import java.util.Random;

/** The rider's heart, as a strap would report it: follows the power, half a minute late. */
final class Heart {

    private static final double LAG_SECONDS = 35;
    private static final double BPM_PER_WATT = 0.38;
    private static final double HIGHEST_BPM = 188;

    private final double restBpm;
    private double bpm;

    Heart(Random random) {
        this.restBpm = 70 + 15 * random.nextDouble();
        this.bpm = restBpm;
    }

    void step(int watts) {
        double goal = Math.min(HIGHEST_BPM, restBpm + BPM_PER_WATT * watts);
        bpm += (goal - bpm) * Step.SECONDS / LAG_SECONDS;
    }

    int bpm() {
        return (int) Math.round(bpm);
    }
}
