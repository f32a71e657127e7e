package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The GATT services of a device that is played, as BlueZ wants them: a tree of objects on our connection, which it reads
 * when they are registered. Who is connected stays so when they come and go.
 */
public final class GattApplication implements ObjectManager {

    private static final Logger LOG = LoggerFactory.getLogger(GattApplication.class);

    private final Registrar registrar;
    private final String path = ObjectPaths.next("application");
    private final List<PublishedObject> objects = new ArrayList<>();
    private final Map<String, PlayedCharacteristic> characteristics;

    /**
     * Services that nobody sees yet.
     *
     * @param registrar of the adapter that will offer them
     * @param services which
     * @param listener is told what others do with them, on a thread of D-Bus
     */
    public GattApplication(Registrar registrar, List<PeripheralProfile.Service> services, PeripheralListener listener) {
        this.registrar = registrar;
        services.forEach(service -> add(service, listener));
        this.characteristics = objects.stream()
                .filter(PlayedCharacteristic.class::isInstance)
                .map(PlayedCharacteristic.class::cast)
                .collect(Collectors.toMap(PlayedCharacteristic::name, Function.identity()));
    }

    private void add(PeripheralProfile.Service service, PeripheralListener listener) {
        String servicePath = path + "/object" + objects.size();
        objects.add(new PlayedService(servicePath, service.uuid()));
        for (PeripheralProfile.Attribute attribute : service.characteristics()) {
            String characteristicPath = servicePath + "/object" + objects.size();
            objects.add(new PlayedCharacteristic(characteristicPath, servicePath, attribute, listener));
        }
    }

    /**
     * Has BlueZ offer them.
     *
     * @throws BluetoothException when it does not; nothing is left behind then
     */
    public void register() throws BluetoothException {
        try {
            registrar.export(path, this);
            for (PublishedObject object : objects) {
                registrar.export(object.getObjectPath(), object);
            }
            registrar.call(() -> {
                registrar.gattManager().RegisterApplication(new DBusPath(path), Map.of());
                return path;
            });
        } catch (BluetoothException refused) {
            unexport();
            throw refused;
        }
    }

    /**
     * Notifies or indicates a value to all who subscribed to it. Any thread.
     *
     * @param characteristic which
     * @param value the bytes
     * @throws IllegalArgumentException when there is no such characteristic
     */
    public void send(String characteristic, Octets value) {
        PlayedCharacteristic played = characteristics.get(Characteristic.shortName(characteristic));
        if (played == null) {
            throw new IllegalArgumentException("no characteristic " + characteristic + " is played");
        }
        try {
            played.notification(value).ifPresent(registrar.bus().connection()::sendMessage);
        } catch (DBusException | DBusExecutionException lost) {
            LOG.debug("Not sent: {}", played.name(), lost);
        }
    }

    /** Takes them back; what BlueZ does not know any more is left as it is. */
    public void unregister() {
        registrar.tryTo("take the services back", () -> {
            registrar.gattManager().UnregisterApplication(new DBusPath(path));
            return path;
        });
        unexport();
    }

    private void unexport() {
        objects.forEach(object -> registrar.bus().connection().unExportObject(object.getObjectPath()));
        registrar.bus().connection().unExportObject(path);
    }

    @Override
    public Map<DBusPath, Map<String, Map<String, Variant<?>>>> GetManagedObjects() {
        Map<DBusPath, Map<String, Map<String, Variant<?>>>> managed = new LinkedHashMap<>();
        objects.forEach(object -> managed.put(new DBusPath(object.getObjectPath()), object.interfaces()));
        return managed;
    }

    @Override
    public String getObjectPath() {
        return path;
    }
}
