package fanbike.fakes.bluez;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bluez.Error;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/**
 * bluetoothd, as a program sees it over D-Bus, and the bus that it is on. Its adapters and the devices around them live on
 * when it stops, as they do in the world; its objects do not. It notes what a program should not ask of it.
 */
public final class FakeBluez implements ObjectManager, AutoCloseable {

    private static final String NAME = "org.bluez";

    private final InProcessBus bus;
    private final Map<String, FakeObject> objects = new ConcurrentSkipListMap<>();
    private final List<FakeAdapter> adapters = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> offences = new CopyOnWriteArrayList<>();
    private final AtomicInteger gattOperations = new AtomicInteger();
    private final AtomicLong looks = new AtomicLong();
    private DBusConnection connection;

    /**
     * BlueZ on a bus of its own, without an adapter.
     *
     * @param folder where the bus has its socket
     */
    public FakeBluez(Path folder) throws DBusException {
        bus = new InProcessBus(folder);
        connection = connect();
    }

    private DBusConnection connect() throws DBusException {
        DBusConnection made = bus.connect();
        made.exportObject("/", this);
        made.requestBusName(NAME);
        return made;
    }

    /**
     * Plugs in an adapter that is switched on.
     *
     * @param name {@code hci0}
     */
    public FakeAdapter adapter(String name) {
        var adapter = new FakeAdapter(this, name);
        adapters.add(adapter);
        adapter.plug(true);
        return adapter;
    }

    /** Stops as when it is killed: it is gone from the bus, and with it all that it was told. */
    public void stop() throws DBusException {
        connection.releaseBusName(NAME);
        bus.tellNameLost(connection, NAME);
        objects.keySet().forEach(connection::unExportObject);
        objects.clear();
        adapters.forEach(FakeAdapter::daemonIsGone);
        connection.disconnect();
    }

    /**
     * Starts again after it was stopped, or after the bus was cut.
     *
     * @param powered whether its adapters come up switched on
     */
    public void start(boolean powered) throws DBusException {
        connection = connect();
        adapters.forEach(adapter -> adapter.plug(powered));
    }

    /** Cuts the bus: its connection is lost, and everybody else's. */
    public void cutBus() throws IOException {
        bus.cut();
        objects.clear();
        adapters.forEach(FakeAdapter::daemonIsGone);
        connection.disconnect();
    }

    /** What it was asked to do, in order: {@code Connect C0:FF:EE:00:00:01}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** What it should not have been asked to do. */
    public List<String> offences() {
        return List.copyOf(offences);
    }

    /** Forgets what it was asked to do. */
    public void forgetCalls() {
        calls.clear();
    }

    void called(String what) {
        calls.add(what);
    }

    void offended(String what) {
        offences.add(what);
    }

    /** More than one GATT operation at a time has brought bluetoothd down. */
    void beginGatt(String what) {
        called(what);
        if (gattOperations.incrementAndGet() > 1) {
            offended("at once with another: " + what);
        }
    }

    void endGatt() {
        gattOperations.decrementAndGet();
    }

    synchronized void publish(FakeObject object) {
        try {
            connection.exportObject(object);
            objects.put(object.getObjectPath(), object);
            send(new InterfacesAdded("/", new DBusPath(object.getObjectPath()), object.interfaces()));
        } catch (DBusException unpublished) {
            throw new IllegalStateException(unpublished);
        }
    }

    synchronized void withdraw(FakeObject object) {
        if (objects.remove(object.getObjectPath()) != null) {
            connection.unExportObject(object.getObjectPath());
            try {
                List<String> interfaces = List.copyOf(object.interfaces().keySet());
                send(new InterfacesRemoved("/", new DBusPath(object.getObjectPath()), interfaces));
            } catch (DBusException untold) {
                throw new IllegalStateException(untold);
            }
        }
    }

    boolean isPublished(FakeObject object) {
        return objects.containsKey(object.getObjectPath());
    }

    void changed(FakeObject object, String iface, Map<String, Variant<?>> properties, List<String> gone) {
        if (isPublished(object)) {
            try {
                send(new PropertiesChanged(object.getObjectPath(), iface, properties, gone));
            } catch (DBusException untold) {
                throw new IllegalStateException(untold);
            }
        }
    }

    /**
     * Sends any signal.
     *
     * @param signal may be nonsense
     */
    public void send(DBusSignal signal) {
        connection.sendMessage(signal);
    }

    /** How often a program asked what there is. */
    public long looks() {
        return looks.get();
    }

    /** Where the bus is that it is on. */
    public String busAddress() {
        return bus.address();
    }

    /** The bus that it is on. */
    public InProcessBus bus() {
        return bus;
    }

    /** Its connection to the bus of this moment. */
    public DBusConnection connection() {
        return connection;
    }

    /** An object of a program, as bluetoothd calls it. */
    <T extends DBusInterface> T remote(String owner, String path, Class<T> type) {
        try {
            return connection.getRemoteObject(owner, path, type);
        } catch (DBusException gone) {
            throw new Error.Failed(String.valueOf(gone.getMessage()));
        }
    }

    /** Whether a program is on the bus: what it had asked for ends with its connection. */
    boolean isThere(String program) {
        try {
            return connection
                    .getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class)
                    .NameHasOwner(program);
        } catch (DBusException | DBusExecutionException unknown) {
            return false;
        }
    }

    @Override
    public Map<DBusPath, Map<String, Map<String, Variant<?>>>> GetManagedObjects() {
        looks.incrementAndGet();
        Map<DBusPath, Map<String, Map<String, Variant<?>>>> all = new HashMap<>();
        objects.forEach((path, object) -> all.put(new DBusPath(path), object.interfaces()));
        return all;
    }

    @Override
    public String getObjectPath() {
        return "/";
    }

    @Override
    public void close() throws IOException {
        adapters.forEach(FakeAdapter::daemonIsGone);
        connection.disconnect();
        bus.close();
    }
}
