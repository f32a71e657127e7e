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
 * @param isPlaying whether it plays one already
 * @param alias the name that it was given, empty where it has the system's
 * @param connected the paths of the devices that are connected to it
 */
record PlayingAdapter(AdapterObject adapter, boolean canPlay, boolean isPlaying, String alias, Set<String> connected) {

    private static final String ADVERTISING = LEAdvertisingManager1.class.getName();

    /**
     * How it is now; off, and unable, where it or BlueZ is not there.
     *
     * @param bus on which it is
     * @param path {@code /org/bluez/hci0}
     */
    static PlayingAdapter now(MessageBus bus, String path) throws DBusException {
        // A call might start a service that somebody has just stopped.
        Map<String, Map<String, Map<String, Object>>> objects = bus.hasDaemon() ? bus.objects() : Map.of();
        var tree = new ObjectTree();
        objects.forEach((object, interfaces) -> tree.add(object, interfaces, 0));
        Map<String, Map<String, Object>> interfaces = objects.getOrDefault(path, Map.of());
        return new PlayingAdapter(
                tree.adapters().stream()
                        .filter(adapter -> adapter.path().equals(path))
                        .findFirst()
                        .orElse(new AdapterObject(path, "", false, false, false)),
                interfaces.containsKey(GattManager1.class.getName()) && interfaces.containsKey(ADVERTISING),
                interfaces.getOrDefault(ADVERTISING, Map.of()).get("ActiveInstances") instanceof Number active
                        && active.intValue() > 0,
                alias(interfaces.getOrDefault(ObjectTree.ADAPTER, Map.of())),
                tree.devices().stream()
                        .filter(device -> device.adapterPath().equals(path) && device.connected())
                        .map(DeviceObject::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** To be given the empty one is to have the system's name (doc/org.bluez.Adapter.rst, Alias). */
    private static String alias(Map<String, Object> properties) {
        Object alias = properties.getOrDefault("Alias", "");
        return alias.equals(properties.get("Name")) ? "" : String.valueOf(alias);
    }

    /** Says so where it is not there, is off, cannot play devices, or plays one already. */
    void checkReady() throws BluetoothException {
        boolean isThere = !adapter.address().isEmpty();
        // Some BlueZ take both parts from an adapter that is off.
        if (isThere && !adapter.powered()) {
            throw Refusal.off(adapter.name());
        }
        if (!canPlay) {
            throw Refusal.gone(adapter.name());
        }
        if (isPlaying) {
            throw Refusal.playsAlready(adapter.name());
        }
    }

    /** The devices that are connected now and were not then. */
    Set<String> connectedSince(PlayingAdapter then) {
        Set<String> since = new HashSet<>(connected);
        since.removeAll(then.connected());
        return since;
    }
}
