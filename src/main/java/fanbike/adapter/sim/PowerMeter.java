package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CyclingPowerMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.Random;

/**
 * A power meter in a crank: four times a second the power that an Echo Bike asks for at this cadence, and the last
 * revolution, until there is a new one. Its counters go on through a lost connection, and wrap early in the ride.
 */
final class PowerMeter implements Bike {

    private static final int COUNTER_MASK = 0xFFFF;
    private static final long SHORTEST_NANOS = 240_000_000;
    private static final long LONGEST_NANOS = 260_000_000;

    private final Beat beat;
    private final Revolutions revolutions;
    private int watts;

    PowerMeter(Random random) {
        this.beat = new Beat(random, SHORTEST_NANOS, LONGEST_NANOS);
        this.revolutions = new Revolutions(COUNTER_MASK - random.nextInt(200), random.nextInt(COUNTER_MASK + 1));
    }

    @Override
    public Characteristic characteristic() {
        return Characteristic.CYCLING_POWER_MEASUREMENT;
    }

    @Override
    public void connected(long atNanos) {
        beat.restart(atNanos);
    }

    @Override
    public void step(double crankRpm) {
        revolutions.step(crankRpm);
        watts = EchoScale.watts((int) Math.round(crankRpm));
    }

    @Override
    public long nextAtNanos() {
        return beat.nextAtNanos();
    }

    @Override
    public Octets send() {
        beat.next();
        RevolutionCount crank = new RevolutionCount(revolutions.count() & COUNTER_MASK, revolutions.eventTime1024());
        return CyclingPowerMeasurement.of(watts, Optional.empty(), Optional.of(crank))
                .toBytes();
    }
}
