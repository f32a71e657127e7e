package fanbike.fakes;

import fanbike.app.port.SensorListener;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.app.port.bluetooth.Scan;
import fanbike.core.device.Advertisement;
import fanbike.core.device.DeviceAddress;
import fanbike.core.model.Cadence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Bluetooth without a radio: hears what a test puts near it, and has one sensor that says what a test wants. */
public final class FakeBluetooth implements BluetoothAccess, Bluetooth {

    private final List<NearbyDevice> nearby = new ArrayList<>();
    private final List<Cadence> aims = new ArrayList<>();
    private List<ConnectedDevice> connected = List.of();
    private Optional<BluetoothException> refusal = Optional.empty();
    private Consumer<SensorListener> script = listener -> {};
    private int opened;
    private int closed;
    private int scans;
    private boolean sensorIsClosed;

    /**
     * From now on it cannot be used.
     *
     * @param because as the program is told
     */
    public void refuse(BluetoothException because) {
        refusal = Optional.of(because);
    }

    /**
     * Puts a device near it.
     *
     * @param address whose
     * @param rssiDbm how strongly it is heard, where that is known
     */
    public void near(DeviceAddress address, OptionalInt rssiDbm) {
        var said = new Advertisement("a name", rssiDbm, Set.of(), Map.of());
        nearby.add(new NearbyDevice(address, "hci0", said, false));
    }

    /**
     * What the sensor does once it is opened.
     *
     * @param whenOpened is told where to say it
     */
    public void sensor(Consumer<SensorListener> whenOpened) {
        script = whenOpened;
    }

    /** What was to be connected. */
    public List<ConnectedDevice> connected() {
        return connected;
    }

    /** What the bike's console was told to show. */
    public List<Cadence> aims() {
        return List.copyOf(aims);
    }

    /** How often devices were looked for. */
    public int scans() {
        return scans;
    }

    /** Whether it was ever opened. */
    public boolean wasOpened() {
        return opened > 0;
    }

    /** Whether all that was opened is closed. */
    public boolean isClosed() {
        return opened == closed;
    }

    @Override
    public Bluetooth open(Optional<String> bus, List<String> adapters) throws BluetoothException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        opened++;
        return this;
    }

    @Override
    public List<Finding> examine(Optional<String> bus, List<String> adapters) {
        throw new UnsupportedOperationException("nobody examines this one");
    }

    @Override
    public List<String> adapters() {
        return List.of("hci0");
    }

    @Override
    public Scan scan() {
        scans++;
        return new Scan() {
            @Override
            public List<NearbyDevice> devices() {
                return List.copyOf(nearby);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public BikeSensor sensor(List<ConnectedDevice> devices) {
        if (isClosed() || !connected.isEmpty()) {
            throw new IllegalStateException("one sensor of an open Bluetooth, not " + devices);
        }
        connected = List.copyOf(devices);
        return new ScriptedSensor();
    }

    @Override
    public Peripheral play(PeripheralProfile profile, PeripheralListener listener) {
        throw new UnsupportedOperationException("nobody plays here");
    }

    @Override
    public void close() {
        if (!connected.isEmpty() && !sensorIsClosed) {
            throw new IllegalStateException("closed before its sensor");
        }
        closed++;
    }

    private final class ScriptedSensor implements BikeSensor {

        @Override
        public void open(SensorListener listener) {
            script.accept(listener);
        }

        @Override
        public void aim(Cadence target) {
            aims.add(target);
        }

        @Override
        public void close() {
            sensorIsClosed = true;
        }
    }
}
