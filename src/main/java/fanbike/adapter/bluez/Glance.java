package fanbike.adapter.bluez;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.ObjectTree;
import java.util.List;
import java.util.Optional;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * What there is at one moment.
 *
 * @param adapters every adapter; empty where there is no Bluetooth service
 */
record Glance(Optional<List<AdapterObject>> adapters) {

    /**
     * Looks. Blocks.
     *
     * @param bus where
     */
    static Glance at(MessageBus bus) throws DBusException {
        if (!bus.hasDaemon()) {
            return new Glance(Optional.empty());
        }
        var tree = new ObjectTree();
        bus.objects().forEach((path, interfaces) -> tree.add(path, interfaces, Long.MIN_VALUE));
        return new Glance(Optional.of(tree.adapters()));
    }
}
