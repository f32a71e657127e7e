package fanbike.fakes.bluez;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bluez.Error;
import org.bluez.GattCharacteristic1;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisement1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** What an adapter of the fake BlueZ plays for programs: it reads that through the bus, as bluetoothd does. */
public final class FakeAir {

    private final FakeBluez bluez;
    private final Map<String, Application> applications = new ConcurrentHashMap<>();
    private final Map<String, Told> advertisements = new ConcurrentHashMap<>();
    private volatile boolean canPlay = true;
    private volatile Optional<RuntimeException> refusal = Optional.empty();

    FakeAir(FakeBluez bluez) {
        this.bluez = bluez;
    }

    /**
     * An application as it was read when it was registered.
     *
     * @param owner whose it is
     * @param objects its objects
     */
    public record Application(String owner, Map<DBusPath, Map<String, Map<String, Variant<?>>>> objects) {

        /** The path of the characteristic with a UUID that begins so. */
        public String pathOf(String start) {
            return objects.entrySet().stream()
                    .filter(object -> uuid(object.getValue()).startsWith(start))
                    .map(object -> object.getKey().getPath())
                    .findFirst()
                    .orElseThrow();
        }

        /** The properties of an object. */
        public Map<String, Variant<?>> properties(String path, Class<?> iface) {
            return Optional.ofNullable(objects.get(new DBusPath(path)))
                    .flatMap(interfaces -> Optional.ofNullable(interfaces.get(iface.getName())))
                    .orElseThrow();
        }

        private static String uuid(Map<String, Map<String, Variant<?>>> interfaces) {
            Map<String, Variant<?>> properties = interfaces.get(GattCharacteristic1.class.getName());
            return properties == null ? "" : String.valueOf(value(properties, "UUID"));
        }
    }

    private record Told(String owner, Map<String, Variant<?>> properties) {}

    /** A property's value, which has to be there. */
    public static Object value(Map<String, Variant<?>> properties, String name) {
        return Optional.ofNullable(properties.get(name)).orElseThrow().getValue();
    }

    /** It cannot play anything from now on. */
    public void loseItsPart() {
        canPlay = false;
    }

    /** From now on nothing is registered. */
    public void refuse(RuntimeException because) {
        refusal = Optional.of(because);
    }

    /** Things are registered from now on. */
    public void accept() {
        refusal = Optional.empty();
    }

    /** What is played, where something is. */
    public Optional<Application> application() {
        return applications.values().stream().findFirst();
    }

    /** What is told on the air, where something is. */
    public Optional<Map<String, Variant<?>>> advertisement() {
        return advertisements.values().stream().map(Told::properties).findFirst();
    }

    /** Tells what is told no more, and says so to whom it belongs. */
    public void release() {
        advertisements.forEach((path, told) ->
                bluez.remote(told.owner(), path, LEAdvertisement1.class).Release());
        advertisements.clear();
    }

    /** A characteristic that was registered, as BlueZ calls it. */
    public GattCharacteristic1 characteristic(String start) {
        return remote(start, GattCharacteristic1.class);
    }

    /** The properties of a characteristic that was registered. */
    public Properties properties(String start) {
        return remote(start, Properties.class);
    }

    private <T extends DBusInterface> T remote(String start, Class<T> type) {
        Application played = application().orElseThrow();
        return bluez.remote(played.owner(), played.pathOf(start), type);
    }

    /** The interfaces that it adds to those of its adapter. */
    Map<String, Map<String, Variant<?>>> interfaces() {
        return canPlay
                ? Map.of(
                        GattManager1.class.getName(),
                        Map.of(),
                        LEAdvertisingManager1.class.getName(),
                        Map.of("ActiveInstances", new Variant<>((byte) advertisements.size())))
                : Map.of();
    }

    void forget() {
        applications.clear();
        advertisements.clear();
    }

    void registerApplication(DBusPath path) {
        begin("RegisterApplication");
        String owner = DBusConnection.getCallInfo().getSource();
        applications.put(
                path.getPath(),
                new Application(
                        owner,
                        bluez.remote(owner, path.getPath(), ObjectManager.class).GetManagedObjects()));
    }

    void unregisterApplication(DBusPath path) {
        bluez.called("UnregisterApplication");
        if (applications.remove(path.getPath()) == null) {
            throw new Error.DoesNotExist("Does Not Exist");
        }
    }

    void registerAdvertisement(DBusPath path) {
        begin("RegisterAdvertisement");
        String owner = DBusConnection.getCallInfo().getSource();
        advertisements.put(
                path.getPath(),
                new Told(
                        owner,
                        bluez.remote(owner, path.getPath(), Properties.class)
                                .GetAll(LEAdvertisement1.class.getName())));
    }

    void unregisterAdvertisement(DBusPath path) {
        bluez.called("UnregisterAdvertisement");
        if (advertisements.remove(path.getPath()) == null) {
            throw new Error.DoesNotExist("Does Not Exist");
        }
    }

    private void begin(String call) {
        bluez.called(call);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
