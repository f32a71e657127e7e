package fanbike.core.device;

import fanbike.core.gatt.Octets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a device has said of itself on the air (Core Specification Supplement, Part A).
 *
 * @param name any characters; empty where it told none
 * @param rssiDbm how strongly it was heard, in dBm; empty where that is not known
 * @param services what it says it offers: short names, {@code 1826}, or whole UUIDs in lower case
 * @param serviceData what it says beside that, by the same names
 */
public record Advertisement(String name, OptionalInt rssiDbm, Set<String> services, Map<String, Octets> serviceData) {

    /** Copies what it is given. */
    public Advertisement {
        services = Set.copyOf(services);
        serviceData = Map.copyOf(serviceData);
    }
}
