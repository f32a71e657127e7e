package fanbike.adapter.bluez.bus;

import java.util.Map;
import java.util.Optional;
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

    private static final String BUS = "org.freedesktop.DBus";
    private static final String BUS_PATH = "/org/freedesktop/DBus";
    private static final String PREFIX = "/org/bluez";

    private final DBusConnection connection;
    private final BusListener listener;

    /** Who is BlueZ: empty before that is known, an empty name where it is not there. */
    private Optional<String> owner = Optional.empty();

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
        DBus bus = connection.getRemoteObject(BUS, BUS_PATH, DBus.class);
        if (bus.NameHasOwner(MessageBus.BLUEZ)) {
            learn(bus.GetNameOwner(MessageBus.BLUEZ));
        }
    }

    private void ownerChanged(DBus.NameOwnerChanged signal) {
        if (signal.name.equals(MessageBus.BLUEZ) && BUS.equals(signal.getSource())) {
            change(signal.newOwner);
            listener.daemon(!signal.newOwner.isEmpty());
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

    private synchronized void change(String newOwner) {
        owner = Optional.of(newOwner);
    }

    /** What a signal has told meanwhile is newer than an answer. */
    private synchronized void learn(String answered) {
        owner = owner.or(() -> Optional.of(answered));
    }

    private synchronized boolean isFromBluez(DBusSignal signal) {
        return owner.filter(name -> name.equals(signal.getSource())).isPresent();
    }
}
