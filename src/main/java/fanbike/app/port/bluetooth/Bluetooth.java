package fanbike.app.port.bluetooth;

import java.util.List;

/** Bluetooth Low Energy that can be used. Closing it ends all that was begun with it. */
public interface Bluetooth extends AutoCloseable {

    /** The adapters that are used, by name, {@code hci0}; at least one. */
    List<String> adapters();

    /**
     * Begins to look for devices, with every adapter.
     *
     * @throws BluetoothException when that is refused
     */
    Scan scan() throws BluetoothException;

    /**
     * Devices as one sensor, which connects by itself, and again whenever it is lost. It owns all that it needs: it goes
     * on when the adapter, the service or the bus itself are gone for a while.
     *
     * @param devices which, at least one; each with a name of its own
     */
    BikeSensor sensor(List<ConnectedDevice> devices);

    /**
     * Plays a device with the first adapter, and comes back to that whenever it is interrupted. The adapter is named as the
     * device is, and as before at the end; not where the program is killed.
     *
     * @param profile what it is
     * @param listener is told what others do with it, on a thread of Bluetooth's
     * @throws BluetoothException when that cannot begin, or the adapter plays a device already
     */
    Peripheral play(PeripheralProfile profile, PeripheralListener listener) throws BluetoothException;

    @Override
    void close();
}
