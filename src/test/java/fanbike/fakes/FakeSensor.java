package fanbike.fakes;

import fanbike.app.port.Sensor;
import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.IndoorBikeData;
import java.util.Optional;

/** A bike that says what a test wants it to say. */
public final class FakeSensor implements Sensor {

    private Optional<SensorListener> listener = Optional.empty();
    private boolean closed;

    @Override
    public void open(SensorListener newListener) {
        if (listener.isPresent()) {
            throw new IllegalStateException("opened twice");
        }
        listener = Optional.of(newListener);
        newListener.connected(RideInput.BIKE);
    }

    /**
     * Says a cadence.
     *
     * @param rpm whole or half
     */
    public void says(double rpm) {
        if (closed) {
            throw new IllegalStateException("speaks after it was closed");
        }
        IndoorBikeData value = IndoorBikeData.builder()
                .speedCentiKmh(0)
                .instantaneousCadenceHalfRpm((int) Math.round(2 * rpm))
                .build();
        listener.orElseThrow().notified(RideInput.BIKE, "2ad2", value.toBytes());
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
