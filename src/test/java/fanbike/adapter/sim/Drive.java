package fanbike.adapter.sim;

import fanbike.core.coach.RideInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Turns the cranks of a bike at a known cadence, without a rider, and takes down what it sends. */
final class Drive {

    private Drive() {}

    /**
     * Connects at 0 and drives.
     *
     * @param crankRpm the cadence at each second since the start
     */
    static List<RideInput> drive(Bike bike, double seconds, DoubleUnaryOperator crankRpm) {
        bike.connected(0);
        return driveOn(bike, 0, seconds, crankRpm);
    }

    /** Drives on, from one second to another. */
    static List<RideInput> driveOn(Bike bike, double fromSeconds, double untilSeconds, DoubleUnaryOperator crankRpm) {
        List<RideInput> sent = new ArrayList<>();
        long from = Script.nanos(fromSeconds);
        for (long now = from; now < Script.nanos(untilSeconds); now += Step.NANOS) {
            bike.step(crankRpm.applyAsDouble(now / 1e9));
            while (bike.nextAtNanos() < now + 2 * Step.NANOS) {
                long at = bike.nextAtNanos();
                sent.add(new RideInput.Notified(
                        at, RideInput.BIKE, bike.characteristic().hex(), bike.send()));
            }
        }
        return sent;
    }
}
