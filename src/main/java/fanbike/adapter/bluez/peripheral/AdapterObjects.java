package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.app.port.bluetooth.BluetoothException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluez.Adapter1;
import org.bluez.Device1;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * How an adapter and its devices are at one moment.
 *
 * @param interfaces of the adapter, each with its properties; empty where there is no such adapter
 * @param connected the paths of those devices that are connected to it
 */
record AdapterObjects(Map<String, Map<String, Object>> interfaces, Set<String> connected) {

    /**
     * How they are now.
     *
     * @param bus on which they are
     * @param adapterPath {@code /org/bluez/hci0}
     */
    static AdapterObjects of(MessageBus bus, String adapterPath) throws DBusException {
        Map<String, Map<String, Map<String, Object>>> all = bus.objects();
        Set<String> connected = all.entrySet().stream()
                .filter(object -> object.getKey().startsWith(adapterPath + "/"))
                .filter(object -> isConnected(object.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new AdapterObjects(all.getOrDefault(adapterPath, Map.of()), connected);
    }

    private static boolean isConnected(Map<String, Map<String, Object>> interfaces) {
        Map<String, Object> device = interfaces.getOrDefault(Device1.class.getName(), Map.of());
        return Boolean.TRUE.equals(device.get("Connected"));
    }

    /** The adapter's address. */
    String address() {
        return String.valueOf(adapter().get("Address"));
    }

    /** Says so where the adapter is not there, cannot play devices, or is off. */
    void checkReady(String name) throws BluetoothException {
        boolean canPlay = interfaces.containsKey(GattManager1.class.getName())
                && interfaces.containsKey(LEAdvertisingManager1.class.getName());
        // BlueZ takes both from an adapter that is off, or not: by its generation.
        if (!adapter().isEmpty() && !Boolean.TRUE.equals(adapter().get("Powered"))) {
            throw Refusal.off(name);
        }
        if (!canPlay) {
            throw Refusal.gone(name);
        }
    }

    /** The devices that are connected now and were not then. */
    Set<String> connectedSince(AdapterObjects then) {
        Set<String> since = new HashSet<>(connected);
        since.removeAll(then.connected());
        return since;
    }

    private Map<String, Object> adapter() {
        return interfaces.getOrDefault(Adapter1.class.getName(), Map.of());
    }
}
