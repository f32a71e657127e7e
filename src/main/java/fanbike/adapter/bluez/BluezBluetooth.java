package fanbike.adapter.bluez;

import fanbike.adapter.bluez.peripheral.PlayedDevice;
import fanbike.adapter.bluez.sensor.BluezScan;
import fanbike.adapter.bluez.sensor.BluezSensor;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.app.port.bluetooth.Scan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** BlueZ on one bus. Everything that is begun here has a connection to the bus of its own. */
final class BluezBluetooth implements Bluetooth {

    private final Optional<String> bus;
    private final List<String> named;
    private final List<String> used;
    private final Deque<Runnable> endings = new ArrayDeque<>();

    /**
     * For some adapters.
     *
     * @param bus its address; the system's where none is named
     * @param named the adapters that the user named; may be none
     * @param used those that are used for what is not bound to one already
     */
    BluezBluetooth(Optional<String> bus, List<String> named, List<String> used) {
        this.bus = bus;
        this.named = List.copyOf(named);
        this.used = List.copyOf(used);
    }

    @Override
    public List<String> adapters() {
        return used;
    }

    @Override
    public Scan scan() {
        BluezScan scan = BluezScan.begin(bus, used);
        endings.push(scan::close);
        return scan;
    }

    @Override
    public BikeSensor sensor(List<ConnectedDevice> devices) {
        var sensor = new BluezSensor(bus, named, devices);
        endings.push(sensor::close);
        return sensor;
    }

    @Override
    public Peripheral play(PeripheralProfile profile, PeripheralListener listener) throws BluetoothException {
        PlayedDevice device = PlayedDevice.play(bus, used.get(0), profile, listener);
        endings.push(device::close);
        return device;
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
