package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CyclingPowerMeasurement;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.Random;

/** A power meter in a crank: four times a second the power that an Echo Bike asks for at this cadence, and the cranks. */
final class PowerMeter extends RevolutionSensor {

    private static final long SHORTEST_NANOS = 240_000_000;
    private static final long LONGEST_NANOS = 260_000_000;

    private int watts;

    PowerMeter(Random random) {
        super(random, Counter.CRANK, SHORTEST_NANOS, LONGEST_NANOS);
    }

    @Override
    public Characteristic characteristic() {
        return Characteristic.CYCLING_POWER_MEASUREMENT;
    }

    @Override
    double turn(double crankRpm) {
        watts = EchoScale.watts((int) Math.round(crankRpm));
        return crankRpm;
    }

    @Override
    Octets frame(RevolutionCount last) {
        return CyclingPowerMeasurement.of(watts, Optional.empty(), Optional.of(last))
                .toBytes();
    }
}
