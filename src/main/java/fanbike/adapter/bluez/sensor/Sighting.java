package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.adapter.bluez.link.Sight;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.bluetooth.ConnectedDevice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for one device in what BlueZ has.
 *
 * @param wanted which device
 * @param allowed the adapters that may be used, by name; none: all
 */
record Sighting(ConnectedDevice wanted, List<String> allowed) {

    /** The adapters that may be used and are on: the one that the device was paired with, if it is there at all. */
    List<AdapterObject> usable(ObjectTree tree) {
        return candidates(tree).stream().filter(AdapterObject::powered).toList();
    }

    private List<AdapterObject> candidates(ObjectTree tree) {
        List<AdapterObject> all = tree.adapters().stream()
                .filter(adapter -> allowed.isEmpty() || allowed.contains(adapter.name()))
                .toList();
        List<AdapterObject> own = all.stream()
                .filter(adapter -> adapter.name().equals(wanted.adapter()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    /** What is seen now. */
    Sight look(ObjectTree tree, long lastValueAtNanos) {
        List<AdapterObject> candidates = candidates(tree);
        if (candidates.isEmpty()) {
            return blind(Way.NO_ADAPTER, "");
        }
        List<AdapterObject> usable = usable(tree);
        if (usable.isEmpty()) {
            return blind(Way.POWERED_OFF, candidates.get(0).path());
        }
        Optional<DeviceObject> device = usable.stream()
                .flatMap(adapter -> tree.device(adapter.path(), wanted.address()).stream())
                .max(Comparator.comparing(DeviceObject::connected).thenComparing(DeviceObject::heardAtNanos));
        List<RemoteCharacteristic> offered =
                device.map(known -> tree.characteristics(known.path())).orElse(List.of());
        String adapterPath =
                device.map(DeviceObject::adapterPath).orElse(usable.get(0).path());
        return new Sight(Way.OPEN, adapterPath, device, offered, lastValueAtNanos);
    }

    /** What is seen where there is no way. */
    static Sight blind(Way way, String adapterPath) {
        return new Sight(way, adapterPath, Optional.empty(), List.of(), Long.MIN_VALUE);
    }
}
