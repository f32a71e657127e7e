package fanbike.adapter.bluez.bus;

import fanbike.core.gatt.Octets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;
import org.freedesktop.dbus.types.Variant;

/** D-Bus values as plain Java ones. */
final class PlainValue {

    private PlainValue() {}

    /** The properties of one interface. */
    static Map<String, Object> properties(Map<String, Variant<?>> properties) {
        Map<String, Object> plain = new HashMap<>();
        properties.forEach((name, value) -> plain.put(name, of(value)));
        return plain;
    }

    /** The interfaces of one object. */
    static Map<String, Map<String, Object>> interfaces(Map<String, Map<String, Variant<?>>> interfaces) {
        Map<String, Map<String, Object>> plain = new HashMap<>();
        interfaces.forEach((name, properties) -> plain.put(name, properties(properties)));
        return plain;
    }

    /** Bytes come as an array in an answer, and as a list in a signal. */
    static Object of(Object value) {
        if (value instanceof Variant<?> variant) {
            return of(variant.getValue());
        }
        if (value instanceof byte[] bytes) {
            return Octets.of(bytes);
        }
        if (value instanceof DBusPath path) {
            return path.getPath();
        }
        if (value instanceof UInt16 || value instanceof UInt32 || value instanceof UInt64) {
            return ((Number) value).longValue();
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof Map<?, ?> map ? map(map) : value;
    }

    private static Object list(List<?> list) {
        boolean isOctets = !list.isEmpty() && list.get(0) instanceof Byte;
        return isOctets ? octets(list) : list.stream().map(PlainValue::of).toList();
    }

    private static Octets octets(List<?> list) {
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i) instanceof Byte octet ? octet : 0;
        }
        return Octets.of(bytes);
    }

    private static Map<Object, Object> map(Map<?, ?> map) {
        Map<Object, Object> plain = new HashMap<>();
        map.forEach((key, value) -> plain.put(of(key), of(value)));
        return plain;
    }
}
