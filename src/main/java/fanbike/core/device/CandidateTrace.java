package fanbike.core.device;

import fanbike.core.model.Cadence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.DoubleStream;

/** What one candidate did while the rider was told to pedal and to stop. */
final class CandidateTrace {

    /** How often a trace is sampled. */
    static final long STEP_NANOS = 500_000_000L;

    /** Real bikes send once a second, some in bursts with 2.8 s between them; a sensor at rest may send nothing. */
    private static final long HOLD_NANOS = 3_000_000_000L;
    /** The last three seconds of pedalling. */
    private static final int PEDALLING_SAMPLES = 6;
    /** The last two seconds of a stop. */
    private static final int RESTING_SAMPLES = 4;
    /** The slowest that an Echo Bike shows; less is 0. */
    private static final double SLOWEST_RPM = 12;
    /** A fan coasts to this within seven seconds; nobody who pedals on falls so far by chance. */
    private static final double FALLEN_SHARE = 0.6;
    /** Who pedals again is at least so much faster than before. */
    private static final double RISEN_FACTOR = 1.4;

    private final Deque<Double> recentRpm = new ArrayDeque<>();
    private double heldRpm;
    private long heldUntilNanos = Long.MIN_VALUE;
    private boolean lost;
    private double pedalledRpm;
    private double restedRpm;
    private boolean rested;
    private boolean everMoved;
    private int followedRounds;

    void hear(long atNanos, Cadence cadence) {
        heldRpm = cadence.rpm();
        heldUntilNanos = atNanos + HOLD_NANOS;
    }

    /** A lost link looks like a stop, and is none: what is done now is not judged. */
    void lose() {
        heldRpm = 0;
        lost = true;
    }

    void sample(long atNanos) {
        double rpm = atNanos <= heldUntilNanos ? heldRpm : 0;
        everMoved |= rpm >= SLOWEST_RPM;
        recentRpm.addLast(rpm);
        if (recentRpm.size() > PEDALLING_SAMPLES) {
            recentRpm.removeFirst();
        }
    }

    /** Whether it has been pedalled for the last seconds. */
    boolean isPedalled() {
        return !lost
                && recentRpm.size() == PEDALLING_SAMPLES
                && rpm(PEDALLING_SAMPLES).min().orElse(0) >= SLOWEST_RPM;
    }

    /** Whether it was pedalled at any time. */
    boolean hasMoved() {
        return everMoved;
    }

    /** How often without a break it rested when the rider did, and was pedalled before and after. */
    int followedRounds() {
        return followedRounds;
    }

    /** The rider had been told to pedal. */
    void endPedalling() {
        pedalledRpm = isPedalled()
                ? rpm(PEDALLING_SAMPLES)
                        .sorted()
                        .skip(PEDALLING_SAMPLES / 2)
                        .findFirst()
                        .orElse(0)
                : 0;
        boolean follows = rested && pedalledRpm >= Math.max(SLOWEST_RPM, RISEN_FACTOR * restedRpm);
        followedRounds = follows ? followedRounds + 1 : 0;
        lost = false;
    }

    /** The rider had been told to rest. */
    void endRest() {
        restedRpm = rpm(RESTING_SAMPLES).max().orElse(0);
        rested = !lost && pedalledRpm > 0 && restedRpm <= FALLEN_SHARE * pedalledRpm;
        lost = false;
    }

    private DoubleStream rpm(int samples) {
        return recentRpm.stream().mapToDouble(Double::doubleValue).skip(Math.max(0, recentRpm.size() - samples));
    }
}
