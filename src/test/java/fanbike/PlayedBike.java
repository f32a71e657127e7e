package fanbike;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.app.UsageException;
import fanbike.app.emulation.EmulatedDevice;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.lab.BluetoothLab;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A fitness machine that is played with one of the lab's adapters, and sends what a test wants. Any thread. */
final class PlayedBike implements AutoCloseable, PeripheralListener {

    private static final String MEASUREMENT = Characteristic.INDOOR_BIKE_DATA.hex();
    private static final int PERIOD_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch wanted = new CountDownLatch(1);
    private final ScheduledExecutorService legs = Executors.newSingleThreadScheduledExecutor();
    private final Bluetooth bluetooth;
    private final Peripheral air;
    private volatile int rpm;
    private boolean isTelling;

    private PlayedBike(Bluetooth bluetooth, PeripheralProfile profile) throws BluetoothException {
        this.bluetooth = bluetooth;
        air = bluetooth.play(profile, this);
    }

    /**
     * Puts one on the air, which sends nothing by itself.
     *
     * @param lab where
     * @param adapter with which, {@code hci1}
     * @param name what it calls itself
     */
    static PlayedBike play(BluetoothLab lab, String adapter, String name) throws BluetoothException, UsageException {
        Bluetooth bluetooth = new BluezAccess().open(Optional.of(lab.busAddress()), List.of(adapter));
        try {
            return new PlayedBike(
                    bluetooth,
                    EmulatedDevice.of(List.of("ftms"), Optional.of(name)).profile());
        } catch (BluetoothException | UsageException refused) {
            bluetooth.close();
            throw refused;
        }
    }

    String address() {
        return air.address();
    }

    /**
     * Is pedalled from now on, and tells so twice a second.
     *
     * @param faster how fast
     */
    @SuppressWarnings("FutureReturnValueIgnored") // What the other side misses, it tells.
    synchronized PlayedBike pedal(int faster) {
        if (!isTelling) {
            isTelling = true;
            legs.scheduleAtFixedRate(this::tell, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
        rpm = faster;
        return this;
    }

    private void tell() {
        send(IndoorBikeData.builder()
                .speedCentiKmh(0)
                .instantaneousCadenceHalfRpm(2 * rpm)
                .build()
                .toBytes());
    }

    /** Sends a value to whoever wants it. */
    void send(Octets value) {
        air.send(MEASUREMENT, value);
    }

    /** Waits until somebody wants its values. */
    void awaitSubscription() throws InterruptedException, TimeoutException {
        if (!wanted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("nobody subscribed");
        }
    }

    @Override
    public void subscribed(String characteristic, boolean isWanted) {
        if (isWanted && characteristic.equals(MEASUREMENT)) {
            wanted.countDown();
        }
    }

    @Override
    public void written(String characteristic, Octets value) {
        // Its control point does not answer.
    }

    @Override
    public void offTheAir(String reason) {
        throw new IllegalStateException("nothing takes it off: " + reason);
    }

    @Override
    public void onTheAirAgain() {
        throw new IllegalStateException("it was never off");
    }

    @Override
    public void close() {
        legs.shutdownNow();
        bluetooth.close();
    }
}
