package fanbike.adapter.sim;

import fanbike.app.port.SensorListener;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.HeartRateMeasurement;
import java.util.Random;

/**
 * A strap around the rider's chest: his heart rate once a second, over a link of its own that is never lost. Where the
 * bike shows a heart rate too, both hear the same heart.
 */
final class Strap {

    private static final long SHORTEST_NANOS = 990_000_000;
    private static final long LONGEST_NANOS = 1_010_000_000;

    private final Heart heart;
    private final boolean isHeardByTheBike;
    private final Beat beat;
    private boolean connected;

    /**
     * A strap that is not connected yet.
     *
     * @param random where chance comes from
     * @param bike what the rider rides
     */
    Strap(Random random, Bike bike) {
        this.isHeardByTheBike = bike.heart().isPresent();
        this.heart = bike.heart().orElseGet(() -> new Heart(random));
        this.beat = new Beat(random, SHORTEST_NANOS, LONGEST_NANOS);
    }

    /**
     * One step later.
     *
     * @param crankRpm how fast the cranks turned in it
     */
    void step(double crankRpm) {
        if (!isHeardByTheBike) {
            heart.step(EchoScale.watts((int) Math.round(crankRpm)));
        }
    }

    /** When something is heard of it next. */
    long nextAtNanos() {
        return beat.nextAtNanos();
    }

    /**
     * Connects at the first moment, and sends at every other.
     *
     * @param sensor its name in the ride
     * @param listener is told
     */
    void tell(String sensor, SensorListener listener) {
        beat.next();
        if (connected) {
            listener.notified(
                    sensor,
                    Characteristic.HEART_RATE_MEASUREMENT.hex(),
                    HeartRateMeasurement.of(heart.bpm()).toBytes());
        } else {
            connected = true;
            listener.connected(sensor);
        }
    }
}
