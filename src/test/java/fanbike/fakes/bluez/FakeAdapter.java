package fanbike.fakes.bluez;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bluez.Adapter1;
import org.bluez.Error;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** An adapter of the fake BlueZ, the devices around it, and what it plays. */
public final class FakeAdapter implements Adapter1, GattManager1, LEAdvertisingManager1, Properties, FakeObject {

    /** Its own address. */
    public static final String ADDRESS = "C0:FF:EE:00:01:00";

    private static final String IFACE = "org.bluez.Adapter1";
    private static final String SYSTEM_NAME = "fake";

    private final FakeBluez bluez;
    private final String name;
    private final List<FakeDevice> devices = new CopyOnWriteArrayList<>();
    private final Set<String> listeners = ConcurrentHashMap.newKeySet();
    private final FakeAir air;
    private volatile String alias = SYSTEM_NAME;
    private volatile boolean powered;
    private volatile boolean listensAlready;

    FakeAdapter(FakeBluez bluez, String name) {
        this.bluez = bluez;
        this.name = name;
        this.air = new FakeAir(bluez);
    }

    /**
     * Puts a device near it that tells of itself.
     *
     * @param address its own
     * @param deviceName may be anything
     * @param services what it offers, and tells that it does
     */
    public FakeDevice near(String address, String deviceName, FakeService... services) {
        var device = new FakeDevice(bluez, this, address, deviceName, List.of(services));
        devices.add(device);
        device.comeNear();
        return device;
    }

    /** What it plays. */
    public FakeAir air() {
        return air;
    }

    /** What it is called. */
    public String alias() {
        return alias;
    }

    /**
     * Somebody calls it something.
     *
     * @param given empty for the system's name
     */
    public void call(String given) {
        alias = given.isEmpty() ? SYSTEM_NAME : given;
        bluez.changed(this, IFACE, Map.of("Alias", new Variant<>(alias)), List.of());
    }

    /** Whether anybody listens with it. */
    public boolean isDiscovering() {
        listeners.stream().filter(program -> !bluez.isThere(program)).forEach(this::forget);
        return !listeners.isEmpty();
    }

    /** Whether it is switched on. */
    public boolean isPowered() {
        return powered;
    }

    /**
     * Somebody switches it, on or off.
     *
     * @param on which
     */
    public void power(boolean on) {
        powered = on;
        if (!on) {
            devices.forEach(FakeDevice::dropLink);
            listeners.clear();
            air.forget();
        }
        bluez.changed(
                this,
                IFACE,
                Map.of("Powered", new Variant<>(on), "Discovering", new Variant<>(isDiscovering())),
                List.of());
    }

    /** Somebody pulls it out. */
    public void unplug() {
        power(false);
        devices.forEach(FakeDevice::forget);
        bluez.withdraw(this);
    }

    /**
     * Somebody plugs it in.
     *
     * @param on whether it comes up switched on
     */
    public void plug(boolean on) {
        powered = on;
        bluez.publish(this);
    }

    void daemonIsGone() {
        listeners.clear();
        air.forget();
        devices.forEach(FakeDevice::daemonIsGone);
    }

    private void forget(String program) {
        if (listeners.remove(program) && listeners.isEmpty()) {
            devices.forEach(FakeDevice::listeningEnded);
        }
    }

    /** It begins to listen when it is asked to, and says all the same that it did already. */
    public void saysThatItListensAlready() {
        listensAlready = true;
    }

    @Override
    public void StartDiscovery() {
        bluez.called("StartDiscovery " + name);
        if (!powered) {
            throw new Error.NotReady("Resource Not Ready");
        }
        if (!listeners.add(DBusConnection.getCallInfo().getSource())) {
            throw new Error.InProgress("Operation already in progress");
        }
        bluez.changed(this, IFACE, Map.of("Discovering", new Variant<>(true)), List.of());
        devices.forEach(FakeDevice::hear);
        if (listensAlready) {
            throw new Error.InProgress("Operation already in progress");
        }
    }

    @Override
    public void StopDiscovery() {
        bluez.called("StopDiscovery " + name);
        String program = DBusConnection.getCallInfo().getSource();
        if (!listeners.contains(program)) {
            throw new Error.Failed("No discovery started");
        }
        forget(program);
    }

    @Override
    public void SetDiscoveryFilter(Map<String, Variant<?>> filter) {
        if (!powered) {
            throw new Error.NotReady("Resource Not Ready");
        }
    }

    @Override
    public <A> void Set(String iface, String property, A value) {
        Object plain = value instanceof Variant<?> variant ? variant.getValue() : value;
        bluez.called("Set " + property + " of " + name + " to " + plain);
        if (property.equals("Alias")) {
            call(String.valueOf(plain));
        } else {
            power(Boolean.TRUE.equals(plain));
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // D-Bus has it so.
    public <A> A Get(String iface, String property) {
        throw new Error.NotSupported("Get");
    }

    @Override
    public Map<String, Variant<?>> GetAll(String iface) {
        return interfaces().getOrDefault(iface, Map.of());
    }

    @Override
    public Map<String, Map<String, Variant<?>>> interfaces() {
        Map<String, Map<String, Variant<?>>> interfaces = new HashMap<>(air.interfaces());
        interfaces.put(
                IFACE,
                Map.of(
                        "Address", new Variant<>(ADDRESS),
                        "Name", new Variant<>(SYSTEM_NAME),
                        "Alias", new Variant<>(alias),
                        "Powered", new Variant<>(powered),
                        "Discovering", new Variant<>(isDiscovering())));
        return interfaces;
    }

    @Override
    public void RegisterApplication(DBusPath application, Map<String, Variant<?>> options) {
        air.registerApplication(application);
    }

    @Override
    public void UnregisterApplication(DBusPath application) {
        air.unregisterApplication(application);
    }

    @Override
    public void RegisterAdvertisement(DBusPath advertisement, Map<String, Variant<?>> options) {
        air.registerAdvertisement(advertisement);
    }

    @Override
    public void UnregisterAdvertisement(DBusPath advertisement) {
        air.unregisterAdvertisement(advertisement);
    }

    @Override
    public void RemoveDevice(DBusPath device) {
        throw new Error.NotSupported("RemoveDevice");
    }

    @Override
    public String[] GetDiscoveryFilters() {
        return new String[0];
    }

    @Override
    public DBusPath ConnectDevice(Map<String, Variant<?>> properties) {
        throw new Error.NotSupported("ConnectDevice");
    }

    @Override
    public String getObjectPath() {
        return "/org/bluez/" + name;
    }
}
