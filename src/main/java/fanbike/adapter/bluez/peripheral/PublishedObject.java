package fanbike.adapter.bluez.peripheral;

import java.util.Map;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.errors.UnknownInterface;
import org.freedesktop.dbus.errors.UnknownProperty;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** An object with properties of one interface, for others on the bus to read. */
abstract class PublishedObject implements Properties {

    private final String path;
    private final String interfaceName;

    /**
     * An object that nobody sees yet.
     *
     * @param path where it will be
     * @param interfaceName which interface the properties belong to
     */
    PublishedObject(String path, String interfaceName) {
        this.path = path;
        this.interfaceName = interfaceName;
    }

    /** Every property with its value now. */
    abstract Map<String, Variant<?>> properties();

    /** The properties by interface, as an object manager lists them. */
    final Map<String, Map<String, Variant<?>>> interfaces() {
        return Map.of(interfaceName, properties());
    }

    final String interfaceName() {
        return interfaceName;
    }

    @Override
    public final String getObjectPath() {
        return path;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // So it is declared in dbus-java.
    public final <A> A Get(String iface, String property) {
        Variant<?> value = GetAll(iface).get(property);
        if (value == null) {
            throw new UnknownProperty(property);
        }
        return (A) value;
    }

    @Override
    public final <A> void Set(String iface, String property, A value) {
        throw new PropertyReadOnly(property);
    }

    @Override
    public final Map<String, Variant<?>> GetAll(String iface) {
        if (!iface.equals(interfaceName)) {
            throw new UnknownInterface(iface);
        }
        return properties();
    }
}
