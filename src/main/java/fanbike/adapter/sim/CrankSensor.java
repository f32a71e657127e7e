package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.Random;

/** A cadence sensor on a crank: sends two to four times a second. */
final class CrankSensor extends RevolutionSensor {

    CrankSensor(Random random) {
        super(random, Counter.CRANK, Step.SECOND_NANOS / 4, Step.SECOND_NANOS / 2);
    }

    @Override
    public Characteristic characteristic() {
        return Characteristic.CSC_MEASUREMENT;
    }

    @Override
    double turn(double crankRpm) {
        return crankRpm;
    }

    @Override
    Octets frame(RevolutionCount last) {
        return CscMeasurement.of(Optional.empty(), Optional.of(last)).toBytes();
    }
}
