package fanbike.adapter.bluez.bus;

import fanbike.core.device.DeviceAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What BlueZ has, as far as it has been told: a mirror of its objects. Confined to the caller's thread. */
public final class ObjectTree {

    /** The interface of an adapter. */
    public static final String ADAPTER = "org.bluez.Adapter1";

    /** The interface of a device. */
    public static final String DEVICE = "org.bluez.Device1";

    /** The interface of a remote characteristic. */
    public static final String CHARACTERISTIC = "org.bluez.GattCharacteristic1";

    private static final Set<String> HEARD = Set.of("RSSI", "ManufacturerData", "ServiceData", "TxPower");

    private final NavigableMap<String, Map<String, Map<String, Object>>> objects = new TreeMap<>();
    private final Map<String, Long> heardAtNanos = new HashMap<>();

    /** Forgets everything. */
    public void clear() {
        objects.clear();
        heardAtNanos.clear();
    }

    /**
     * An object is there, with at least these interfaces.
     *
     * @param path whose
     * @param interfaces each with its properties
     * @param atNanos when, by any clock that is used throughout
     */
    public void add(String path, Map<String, Map<String, Object>> interfaces, long atNanos) {
        Map<String, Map<String, Object>> known = objects.computeIfAbsent(path, unseen -> new HashMap<>());
        interfaces.forEach((name, properties) -> known.put(name, new HashMap<>(properties)));
        if (interfaces.containsKey(DEVICE)) {
            heardAtNanos.put(path, atNanos);
        }
    }

    /**
     * Interfaces of an object are gone.
     *
     * @param path whose
     * @param interfaces which
     */
    public void remove(String path, List<String> interfaces) {
        Map<String, Map<String, Object>> known = objects.get(path);
        if (known != null) {
            known.keySet().removeAll(interfaces);
            if (known.isEmpty()) {
                objects.remove(path);
            }
        }
        if (interfaces.contains(DEVICE)) {
            heardAtNanos.remove(path);
        }
    }

    /**
     * Properties changed.
     *
     * @param path whose
     * @param iface of which interface
     * @param properties new values
     * @param gone those that have none any more
     * @param atNanos when, by the same clock
     */
    public void change(String path, String iface, Map<String, Object> properties, List<String> gone, long atNanos) {
        Map<String, Object> known = objects.getOrDefault(path, Map.of()).get(iface);
        if (known == null) {
            return;
        }
        known.putAll(properties);
        known.keySet().removeAll(gone);
        if (iface.equals(DEVICE) && properties.keySet().stream().anyMatch(HEARD::contains)) {
            heardAtNanos.put(path, atNanos);
        }
    }

    /** Every adapter, by path. */
    public List<AdapterObject> adapters() {
        return having(objects, ADAPTER)
                .map(entry -> AdapterObject.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Every device, by path; what has no address that can be read is left out. */
    public List<DeviceObject> devices() {
        return having(objects, DEVICE)
                .flatMap(entry -> device(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /**
     * One device of an adapter.
     *
     * @param adapterPath of the adapter
     * @param address of the device
     */
    public Optional<DeviceObject> device(String adapterPath, DeviceAddress address) {
        // doc/org.bluez.Device1.rst: the object path is [variable prefix]/{hci0,hci1,...}/dev_{BDADDR}.
        String path = adapterPath + "/dev_" + address.text().replace(':', '_');
        Map<String, Object> known = objects.getOrDefault(path, Map.of()).get(DEVICE);
        return Optional.ofNullable(known).flatMap(properties -> device(path, new Properties(properties)));
    }

    private Optional<DeviceObject> device(String path, Properties properties) {
        return DeviceObject.of(path, properties, heardAtNanos.getOrDefault(path, Long.MIN_VALUE));
    }

    /**
     * The characteristics of a device, by path.
     *
     * @param devicePath whose
     */
    public List<RemoteCharacteristic> characteristics(String devicePath) {
        // '0' comes after '/': all that is below the device, and nothing else.
        return having(objects.subMap(devicePath + "/", devicePath + "0"), CHARACTERISTIC)
                .map(entry -> RemoteCharacteristic.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, Properties>> having(
            Map<String, Map<String, Map<String, Object>>> among, String iface) {
        return among.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(iface))
                .map(entry -> Map.entry(
                        entry.getKey(), new Properties(entry.getValue().getOrDefault(iface, Map.of()))));
    }
}
