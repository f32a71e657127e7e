package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.Random;

/**
 * A cadence sensor on a crank: sends two to four times a second and repeats the last revolution until there is a new
 * one. Its counters go on through a lost connection, and wrap early in the ride.
 */
final class CrankSensor implements Bike {

    private static final int COUNTER_MASK = 0xFFFF;

    private final Beat beat;
    private final Revolutions revolutions;

    CrankSensor(Random random) {
        this.beat = new Beat(random, Step.SECOND_NANOS / 4, Step.SECOND_NANOS / 2);
        this.revolutions = new Revolutions(COUNTER_MASK - random.nextInt(200), random.nextInt(COUNTER_MASK + 1));
    }

    @Override
    public Characteristic characteristic() {
        return Characteristic.CSC_MEASUREMENT;
    }

    @Override
    public void connected(long atNanos) {
        beat.restart(atNanos);
    }

    @Override
    public void step(double crankRpm) {
        revolutions.step(crankRpm);
    }

    @Override
    public long nextAtNanos() {
        return beat.nextAtNanos();
    }

    @Override
    public Octets send() {
        beat.next();
        RevolutionCount crank = new RevolutionCount(revolutions.count() & COUNTER_MASK, revolutions.eventTime1024());
        return CscMeasurement.of(Optional.empty(), Optional.of(crank)).toBytes();
    }
}
