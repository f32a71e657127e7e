package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.app.port.bluetooth.BluetoothException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * An adapter that is to play a device, at one moment.
 *
 * @param adapter as BlueZ tells
 * @param canPlay whether it can play devices at all
 * @param connected the paths of the devices that are connected to it
 */
record PlayingAdapter(AdapterObject adapter, boolean canPlay, Set<String> connected) {

    /**
     * How it is now; off, and unable, where it is not there.
     *
     * @param bus on which it is
     * @param path {@code /org/bluez/hci0}
     */
    static PlayingAdapter now(MessageBus bus, String path) throws DBusException {
        Map<String, Map<String, Map<String, Object>>> objects = bus.objects();
        var tree = new ObjectTree();
        objects.forEach((object, interfaces) -> tree.add(object, interfaces, 0));
        Set<String> interfaces = objects.getOrDefault(path, Map.of()).keySet();
        return new PlayingAdapter(
                tree.adapters().stream()
                        .filter(adapter -> adapter.path().equals(path))
                        .findFirst()
                        .orElse(new AdapterObject(path, "", false, false, false)),
                interfaces.contains(GattManager1.class.getName())
                        && interfaces.contains(LEAdvertisingManager1.class.getName()),
                tree.devices().stream()
                        .filter(device -> device.adapterPath().equals(path) && device.connected())
                        .map(DeviceObject::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says so where it is not there, cannot play devices, or is off. */
    void checkReady() throws BluetoothException {
        boolean isThere = !adapter.address().isEmpty();
        // Some BlueZ take both parts from an adapter that is off.
        if (isThere && !adapter.powered()) {
            throw Refusal.off(adapter.name());
        }
        if (!canPlay) {
            throw Refusal.gone(adapter.name());
        }
    }

    /** The devices that are connected now and were not then. */
    Set<String> connectedSince(PlayingAdapter then) {
        Set<String> since = new HashSet<>(connected);
        since.removeAll(then.connected());
        return since;
    }
}
