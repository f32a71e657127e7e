package fanbike.adapter.bluez.bus;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bluez.Adapter1;
import org.bluez.Device1;
import org.bluez.GattCharacteristic1;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.connections.transports.TransportBuilder.SaslAuthMode;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;

/**
 * One connection to the message bus, of its own. It dies once: after {@link BusListener#busLost} there is nothing to do
 * but to close it and open another. Calls block; who may not wait makes them through {@link Calls}.
 */
public final class MessageBus implements AutoCloseable {

    /** BlueZ's name on the bus. */
    public static final String BLUEZ = "org.bluez";

    private static final int TRANSPORT_MILLIS = 3_000;

    private final DBusConnection connection;

    private MessageBus(DBusConnection connection) {
        this.connection = connection;
    }

    /**
     * Opens a connection. Blocks for some seconds where nobody answers.
     *
     * @param address a D-Bus address; the system bus where none is named
     * @param listener is told from the first moment what happens
     * @throws DBusException when there is no bus, or it lets nobody in
     */
    public static MessageBus open(Optional<String> address, BusListener listener) throws DBusException {
        DBusConnectionBuilder builder = builder(address);
        builder.withShared(false).withDisconnectCallback(new IDisconnectCallback() {
            @Override
            public void disconnectOnError(IOException failure) {
                listener.busLost(String.valueOf(failure.getMessage()));
            }
        });
        // In order: who plays a device must not be told of an unsubscription before the subscription.
        builder.receivingThreadConfig().withMethodCallThreadCount(1);
        builder.transportConfig().withTimeout(TRANSPORT_MILLIS);
        if (address.filter(text -> text.startsWith("tcp:")).isPresent()) {
            builder.transportConfig().configureSasl().withAuthMode(SaslAuthMode.AUTH_ANONYMOUS);
        }
        DBusConnection connection = builder.build();
        try {
            new Signals(connection, listener).subscribe();
        } catch (DBusException | RuntimeException failed) {
            connection.disconnect();
            throw failed;
        }
        return new MessageBus(connection);
    }

    private static DBusConnectionBuilder builder(Optional<String> address) throws DBusException {
        try {
            return address.map(DBusConnectionBuilder::forAddress).orElseGet(DBusConnectionBuilder::forSystemBus);
        } catch (RuntimeException notAnAddress) {
            // dbus-java has several for this, none of which a caller is told to expect.
            throw new DBusException("it is no D-Bus address", notAnAddress);
        }
    }

    /** Every object that BlueZ has, with its interfaces and their properties. */
    public Map<String, Map<String, Map<String, Object>>> objects() throws DBusException {
        Map<String, Map<String, Map<String, Object>>> plain = new HashMap<>();
        remote("/", ObjectManager.class)
                .GetManagedObjects()
                .forEach((path, interfaces) -> plain.put(path.getPath(), PlainValue.interfaces(interfaces)));
        return plain;
    }

    /** Whether BlueZ is there. */
    public boolean hasDaemon() throws DBusException {
        return connection
                .getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class)
                .NameHasOwner(BLUEZ);
    }

    /** The adapter at a path. */
    public Adapter1 adapter(String path) throws DBusException {
        return remote(path, Adapter1.class);
    }

    /** The device at a path. */
    public Device1 device(String path) throws DBusException {
        return remote(path, Device1.class);
    }

    /** The characteristic at a path. */
    public GattCharacteristic1 characteristic(String path) throws DBusException {
        return remote(path, GattCharacteristic1.class);
    }

    /** Where GATT applications are registered. */
    public GattManager1 gattManager(String adapterPath) throws DBusException {
        return remote(adapterPath, GattManager1.class);
    }

    /** Where advertisements are registered. */
    public LEAdvertisingManager1 advertisingManager(String adapterPath) throws DBusException {
        return remote(adapterPath, LEAdvertisingManager1.class);
    }

    /** The properties of the object at a path. */
    public Properties properties(String path) throws DBusException {
        return remote(path, Properties.class);
    }

    private <T extends DBusInterface> T remote(String path, Class<T> type) throws DBusException {
        return connection.getRemoteObject(BLUEZ, path, type);
    }

    /** The connection, for objects that are exported on it. */
    public DBusConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
