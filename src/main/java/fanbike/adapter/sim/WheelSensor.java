package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.Random;

/**
 * The fan of a bike that calls itself a speed sensor: wheel revolutions only, once or twice a second. The fan coasts
 * when the rider stops, and so does the wheel. Its counters go on through a lost connection, and wrap early in the ride.
 */
final class WheelSensor implements Bike {

    /**
     * Revolutions of the cranks for one of the wheel: an AirBike Classic shows 5.843 rpm for 1 m/s, here of a wheel with
     * a circumference of 2.1 m, so 5.843 x 2.1 / 60.
     */
    static final double CRANKS_PER_WHEEL = 0.2045;

    private static final long COUNTER_MASK = 0xFFFF_FFFFL;
    private static final int EVENT_TIME_VALUES = 0x1_0000;

    private final Beat beat;
    private final Revolutions revolutions;
    private final Fan fan = new Fan();

    WheelSensor(Random random) {
        this.beat = new Beat(random, Step.SECOND_NANOS / 2, Step.SECOND_NANOS);
        this.revolutions = new Revolutions(COUNTER_MASK - random.nextInt(1000), random.nextInt(EVENT_TIME_VALUES));
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
        revolutions.step(fan.step(crankRpm) / CRANKS_PER_WHEEL);
    }

    @Override
    public long nextAtNanos() {
        return beat.nextAtNanos();
    }

    @Override
    public Octets send() {
        beat.next();
        RevolutionCount wheel = new RevolutionCount(revolutions.count() & COUNTER_MASK, revolutions.eventTime1024());
        return CscMeasurement.of(Optional.of(wheel), Optional.empty()).toBytes();
    }
}
