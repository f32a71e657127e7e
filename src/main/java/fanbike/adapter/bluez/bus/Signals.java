package fanbike.adapter.bluez.bus;

import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.ObjectManager.InterfacesAdded;
import org.freedesktop.dbus.interfaces.ObjectManager.InterfacesRemoved;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.messages.DBusSignal;

/**
 * Hands on the signals of BlueZ, and nobody else's: anyone on the bus may send one that looks the same. Lives on the one
 * thread of D-Bus signals.
 */
final class Signals {

    private static final String NOBODY = "";
    private static final String PREFIX = "/org/bluez";

    private final DBusConnection connection;
    private final BusListener listener;
    private volatile String owner = NOBODY;

    Signals(DBusConnection connection, BusListener listener) {
        this.connection = connection;
        this.listener = listener;
    }

    /** From now on; the name's owner is asked for last, so that no change of it is missed. */
    void subscribe() throws DBusException {
        connection.addSigHandler(DBus.NameOwnerChanged.class, this::ownerChanged);
        connection.addSigHandler(InterfacesAdded.class, this::added);
        connection.addSigHandler(InterfacesRemoved.class, this::removed);
        connection.addSigHandler(PropertiesChanged.class, this::changed);
        DBus bus = connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        if (bus.NameHasOwner(MessageBus.BLUEZ)) {
            owner = bus.GetNameOwner(MessageBus.BLUEZ);
        }
    }

    private void ownerChanged(DBus.NameOwnerChanged signal) {
        if (signal.name.equals(MessageBus.BLUEZ)) {
            owner = signal.newOwner;
            listener.daemon(!owner.isEmpty());
        }
    }

    private void added(InterfacesAdded signal) {
        if (isFromBluez(signal)) {
            listener.added(signal.getSignalSource().getPath(), PlainValue.interfaces(signal.getInterfaces()));
        }
    }

    private void removed(InterfacesRemoved signal) {
        if (isFromBluez(signal)) {
            listener.removed(signal.getSignalSource().getPath(), signal.getInterfaces());
        }
    }

    private void changed(PropertiesChanged signal) {
        if (isFromBluez(signal) && signal.getPath().startsWith(PREFIX)) {
            Map<String, Object> properties = PlainValue.properties(signal.getPropertiesChanged());
            listener.changed(signal.getPath(), signal.getInterfaceName(), properties, signal.getPropertiesRemoved());
        }
    }

    private boolean isFromBluez(DBusSignal signal) {
        return owner.equals(signal.getSource());
    }
}
