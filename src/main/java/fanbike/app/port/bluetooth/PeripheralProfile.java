package fanbike.app.port.bluetooth;

import fanbike.core.gatt.Octets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a device that is played is.
 *
 * @param name the name that it tells on the air
 * @param services what it offers; also told on the air
 * @param serviceData what is told on the air beside that, by the service's short name
 */
public record PeripheralProfile(String name, List<Service> services, Map<String, Octets> serviceData) {

    /** Copies what it is given. */
    public PeripheralProfile {
        services = List.copyOf(services);
        serviceData = Map.copyOf(serviceData);
    }

    /**
     * A GATT service.
     *
     * @param uuid short name, {@code 1826}, or a whole UUID
     * @param characteristics in order
     */
    public record Service(String uuid, List<Attribute> characteristics) {

        /** Copies the list. */
        public Service {
            characteristics = List.copyOf(characteristics);
        }
    }

    /**
     * A GATT characteristic.
     *
     * @param uuid short name, {@code 2ad2}, or a whole UUID
     * @param properties what can be done with it
     * @param value what is read
     */
    public record Attribute(String uuid, Set<Property> properties, Octets value) {

        /** Copies the set. */
        public Attribute {
            properties = Set.copyOf(properties);
        }
    }

    /** What can be done with a characteristic (Bluetooth Core, Vol 3, Part G, 3.3.1.1). */
    public enum Property {
        /** Its value can be read. */
        READ,
        /** It can be written, and the writer is told that it was. */
        WRITE,
        /** It notifies. */
        NOTIFY,
        /** It indicates: each value is acknowledged. */
        INDICATE
    }
}
