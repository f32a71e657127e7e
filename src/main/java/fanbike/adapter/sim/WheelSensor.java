package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.Random;

/**
 * The fan of a bike that calls itself a speed sensor: wheel revolutions only, once or twice a second. The fan coasts when
 * the rider stops, and so does the wheel.
 */
final class WheelSensor extends RevolutionSensor {

    /**
     * Revolutions of the cranks for one of the wheel: an AirBike Classic shows 5.843 rpm for 1 m/s, here of a wheel with
     * a circumference of 2.1 m, so 5.843 x 2.1 / 60.
     */
    static final double CRANKS_PER_WHEEL = 0.2045;

    private final Fan fan = new Fan();

    WheelSensor(Random random) {
        super(random, Counter.WHEEL, Step.SECOND_NANOS / 2, Step.SECOND_NANOS);
    }

    @Override
    public Characteristic characteristic() {
        return Characteristic.CSC_MEASUREMENT;
    }

    @Override
    double turn(double crankRpm) {
        return fan.step(crankRpm) / CRANKS_PER_WHEEL;
    }

    @Override
    Octets frame(RevolutionCount last) {
        return CscMeasurement.of(Optional.of(last), Optional.empty()).toBytes();
    }
}
