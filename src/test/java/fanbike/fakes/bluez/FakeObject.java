package fanbike.fakes.bluez;

import java.util.Map;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** An object on the bus that tells its properties. Public, because D-Bus calls only what is. */
public interface FakeObject extends DBusInterface {

    /** Its interfaces, each with its properties. */
    Map<String, Map<String, Variant<?>>> interfaces();
}
