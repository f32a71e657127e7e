package fanbike.adapter.bluez.peripheral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bluez.Adapter1;
import org.bluez.Device1;
import org.bluez.Error;
import org.bluez.GattCharacteristic1;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisement1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/**
 * As much of BlueZ as playing a device takes: an adapter, {@code hci0}, that reads what is registered through the bus, as
 * bluetoothd does, and a device that may be connected to it.
 */
final class FakeBluez implements ObjectManager, AutoCloseable {

    static final String ADAPTER = "/org/bluez/hci0";
    static final String ADDRESS = "C0:FF:EE:00:00:02";
    private static final String GUEST = ADAPTER + "/dev_C0_FF_EE_00_00_03";

    private final DBusConnection connection;
    private final Map<String, Application> applications = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Variant<?>>> advertisements = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean powered = true;
    private volatile boolean canPlay = true;
    private volatile boolean guestConnected;
    private volatile Optional<RuntimeException> refusal = Optional.empty();

    /** An application as it was read when it was registered. */
    record Application(String owner, Map<DBusPath, Map<String, Map<String, Variant<?>>>> objects) {

        /** The path of the characteristic with a UUID that begins so. */
        String pathOf(String start) {
            return objects.entrySet().stream()
                    .filter(object -> uuid(object.getValue()).startsWith(start))
                    .map(object -> object.getKey().getPath())
                    .findFirst()
                    .orElseThrow();
        }

        /** The properties of an object. */
        Map<String, Variant<?>> properties(String path, Class<?> iface) {
            return Optional.ofNullable(objects.get(new DBusPath(path)))
                    .flatMap(interfaces -> Optional.ofNullable(interfaces.get(iface.getName())))
                    .orElseThrow();
        }

        private static String uuid(Map<String, Map<String, Variant<?>>> interfaces) {
            Map<String, Variant<?>> properties = interfaces.get(GattCharacteristic1.class.getName());
            return properties == null ? "" : String.valueOf(value(properties, "UUID"));
        }
    }

    FakeBluez(DBusConnection connection) throws DBusException {
        this.connection = connection;
        connection.exportObject("/", this);
        connection.exportObject(ADAPTER, new Registry());
        connection.exportObject(GUEST, new Guest());
        connection.requestBusName("org.bluez");
    }

    void power(boolean on) {
        powered = on;
    }

    void loseItsPart() {
        canPlay = false;
    }

    void connectGuest() {
        guestConnected = true;
    }

    boolean isGuestConnected() {
        return guestConnected;
    }

    /** From now on nothing is registered. */
    void refuse(RuntimeException because) {
        refusal = Optional.of(because);
    }

    Application application() {
        return applications.values().stream().findFirst().orElseThrow();
    }

    Map<String, Variant<?>> advertisement() {
        return advertisements.values().stream().findFirst().orElseThrow();
    }

    /** What it was asked to do, in order, without the paths. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** A characteristic that was registered, as BlueZ calls it. */
    GattCharacteristic1 characteristic(String start) throws DBusException {
        Application application = application();
        return connection.getRemoteObject(application.owner(), application.pathOf(start), GattCharacteristic1.class);
    }

    Properties properties(String start) throws DBusException {
        Application application = application();
        return connection.getRemoteObject(application.owner(), application.pathOf(start), Properties.class);
    }

    DBusConnection connection() {
        return connection;
    }

    static Object value(Map<String, Variant<?>> properties, String name) {
        return Optional.ofNullable(properties.get(name)).orElseThrow().getValue();
    }

    @Override
    public Map<DBusPath, Map<String, Map<String, Variant<?>>>> GetManagedObjects() {
        Map<DBusPath, Map<String, Map<String, Variant<?>>>> objects = new HashMap<>();
        Map<String, Map<String, Variant<?>>> adapter = new TreeMap<>();
        adapter.put(
                Adapter1.class.getName(), Map.of("Address", new Variant<>(ADDRESS), "Powered", new Variant<>(powered)));
        if (canPlay) {
            adapter.put(GattManager1.class.getName(), Map.of());
            adapter.put(LEAdvertisingManager1.class.getName(), Map.of());
        }
        objects.put(new DBusPath(ADAPTER), adapter);
        objects.put(
                new DBusPath(GUEST),
                Map.of(
                        Device1.class.getName(),
                        Map.of(
                                "Address",
                                new Variant<>("C0:FF:EE:00:00:03"),
                                "Connected",
                                new Variant<>(guestConnected))));
        return objects;
    }

    @Override
    public String getObjectPath() {
        return "/";
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    /** Where things are registered. */
    private final class Registry implements GattManager1, LEAdvertisingManager1 {

        @Override
        public void RegisterApplication(DBusPath path, Map<String, Variant<?>> options) {
            calls.add("RegisterApplication");
            checkRefusal();
            String owner = DBusConnection.getCallInfo().getSource();
            applications.put(
                    path.getPath(),
                    new Application(
                            owner, remote(owner, path, ObjectManager.class).GetManagedObjects()));
        }

        @Override
        public void UnregisterApplication(DBusPath path) {
            calls.add("UnregisterApplication");
            if (applications.remove(path.getPath()) == null) {
                throw new Error.DoesNotExist("Does Not Exist");
            }
        }

        @Override
        public void RegisterAdvertisement(DBusPath path, Map<String, Variant<?>> options) {
            calls.add("RegisterAdvertisement");
            checkRefusal();
            String owner = DBusConnection.getCallInfo().getSource();
            advertisements.put(
                    path.getPath(), remote(owner, path, Properties.class).GetAll(LEAdvertisement1.class.getName()));
        }

        @Override
        public void UnregisterAdvertisement(DBusPath path) {
            calls.add("UnregisterAdvertisement");
            if (advertisements.remove(path.getPath()) == null) {
                throw new Error.DoesNotExist("Does Not Exist");
            }
        }

        private void checkRefusal() {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }

        private <T extends DBusInterface> T remote(String owner, DBusPath path, Class<T> type) {
            try {
                return connection.getRemoteObject(owner, path.getPath(), type);
            } catch (DBusException unread) {
                throw new Error.Failed(String.valueOf(unread.getMessage()));
            }
        }

        @Override
        public String getObjectPath() {
            return ADAPTER;
        }
    }

    /** A device that is connected, or not. */
    private final class Guest implements Device1 {

        @Override
        public void Disconnect() {
            calls.add("Disconnect");
            guestConnected = false;
        }

        @Override
        public void Connect() {
            throw new Error.NotSupported("Connect");
        }

        @Override
        public void ConnectProfile(String uuid) {
            throw new Error.NotSupported("ConnectProfile");
        }

        @Override
        public void DisconnectProfile(String uuid) {
            throw new Error.NotSupported("DisconnectProfile");
        }

        @Override
        public void Pair() {
            throw new Error.NotSupported("Pair");
        }

        @Override
        public void CancelPairing() {
            throw new Error.NotSupported("CancelPairing");
        }

        @Override
        public String getObjectPath() {
            return GUEST;
        }
    }
}
