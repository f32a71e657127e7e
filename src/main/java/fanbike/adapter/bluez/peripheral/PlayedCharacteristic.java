package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.AssignedUuid;
import fanbike.core.gatt.Octets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluez.Error;
import org.bluez.GattCharacteristic1;
import org.bluez.datatypes.TwoTuple;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.FileDescriptor;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.Variant;

/** A GATT characteristic that BlueZ offers for us. BlueZ calls it on threads of D-Bus; anyone may give it a value. */
final class PlayedCharacteristic extends PublishedObject implements GattCharacteristic1 {

    private final String servicePath;
    private final PeripheralProfile.Attribute attribute;
    private final PeripheralListener listener;
    private volatile Octets value;
    private volatile boolean notifying;

    /**
     * One that nobody sees yet.
     *
     * @param path where it will be
     * @param servicePath of the service to which it belongs
     * @param attribute what it is
     * @param listener is told what others do with it
     */
    PlayedCharacteristic(
            String path, String servicePath, PeripheralProfile.Attribute attribute, PeripheralListener listener) {
        super(path, GattCharacteristic1.class.getName());
        this.servicePath = servicePath;
        this.attribute = attribute;
        this.listener = listener;
        this.value = attribute.value();
    }

    String name() {
        return attribute.uuid();
    }

    /** What makes BlueZ send a value to all who subscribed; empty where nobody has. */
    Optional<PropertiesChanged> notification(Octets sent) throws DBusException {
        if (!notifying) {
            return Optional.empty();
        }
        value = sent;
        return Optional.of(new PropertiesChanged(
                getObjectPath(), interfaceName(), Map.of("Value", new Variant<>(sent.toArray())), List.of()));
    }

    @Override
    Map<String, Variant<?>> properties() {
        return Map.of(
                "UUID", new Variant<>(AssignedUuid.whole(attribute.uuid())),
                "Service", new Variant<>(new DBusPath(servicePath)),
                "Flags", new Variant<>(flags()),
                "Value", new Variant<>(value.toArray()),
                "Notifying", new Variant<>(notifying));
    }

    private String[] flags() {
        return attribute.properties().stream()
                .sorted()
                .map(property -> property.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    @Override
    public byte[] ReadValue(Map<String, Variant<?>> options) {
        if (!attribute.properties().contains(PeripheralProfile.Property.READ)) {
            throw new Error.NotSupported("Not to be read");
        }
        byte[] all = value.toArray();
        int offset = offset(options);
        if (offset > all.length) {
            throw new Error.InvalidOffset("Beyond the end");
        }
        return Arrays.copyOfRange(all, offset, all.length);
    }

    @Override
    public void WriteValue(byte[] written, Map<String, Variant<?>> options) {
        if (!attribute.properties().contains(PeripheralProfile.Property.WRITE)) {
            throw new Error.NotSupported("Not to be written");
        }
        if (offset(options) > 0) {
            throw new Error.InvalidOffset("Only whole values");
        }
        listener.written(attribute.uuid(), Octets.of(written));
    }

    private static int offset(Map<String, Variant<?>> options) {
        Variant<?> offset = options.get("offset");
        return offset != null && offset.getValue() instanceof Number number ? number.intValue() : 0;
    }

    @Override
    public void StartNotify() {
        notifying = true;
        listener.subscribed(attribute.uuid(), true);
    }

    @Override
    public void StopNotify() {
        notifying = false;
        listener.subscribed(attribute.uuid(), false);
    }

    @Override
    public void Confirm() {
        // An indication arrived; nobody here waits for that.
    }

    @Override
    public TwoTuple<FileDescriptor, UInt16> AcquireWrite(Map<String, Variant<?>> options) {
        throw new Error.NotSupported("Use WriteValue");
    }

    @Override
    public TwoTuple<FileDescriptor, UInt16> AcquireNotify(Map<String, Variant<?>> options) {
        throw new Error.NotSupported("Use StartNotify");
    }
}
