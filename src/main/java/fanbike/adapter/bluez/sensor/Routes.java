package fanbike.adapter.bluez.sensor;

import fanbike.app.port.SensorListener;
import fanbike.core.gatt.Octets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where notified values go, by the exact path of their characteristic. Written by the sensor's thread, read by the thread
 * of D-Bus signals.
 */
final class Routes {

    private final SensorListener listener;
    private final Map<String, Route> byPath = new ConcurrentHashMap<>();

    Routes(SensorListener listener) {
        this.listener = listener;
    }

    /** Values of a characteristic go this way from now on. */
    void add(String path, Pulse pulse, String sensor, String characteristic) {
        byPath.put(path, new Route(pulse, sensor, characteristic));
    }

    /** Values of a sensor go nowhere any more. */
    void remove(String sensor) {
        byPath.values().removeIf(route -> route.sensor().equals(sensor));
    }

    /** A value came. */
    void deliver(String path, Octets value, long nowNanos) {
        Route route = byPath.get(path);
        if (route != null) {
            route.pulse().beat(nowNanos);
            listener.notified(route.sensor(), route.characteristic(), value);
        }
    }

    private record Route(Pulse pulse, String sensor, String characteristic) {}
}
