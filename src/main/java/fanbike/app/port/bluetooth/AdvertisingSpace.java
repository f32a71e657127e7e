package fanbike.app.port.bluetooth;

import fanbike.core.gatt.AssignedUuid;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much can be told on the air: 31 octets, and 31 more for who asks, which are for the name (Bluetooth Core, Vol 3, Part
 * C, 11). A Bluetooth service says only that something was refused.
 */
public final class AdvertisingSpace {

    private static final int OCTETS = 31;
    private static final int HEADER = 2;
    private static final int FLAGS = 3;
    private static final int SHORT_UUID = 2;
    private static final int LONG_UUID = 16;

    private AdvertisingSpace() {}

    /**
     * What does not fit, in a sentence; empty where all does.
     *
     * @param profile what is to be told
     */
    public static Optional<String> excess(PeripheralProfile profile) {
        int name = profile.name().getBytes(StandardCharsets.UTF_8).length;
        if (name > OCTETS - HEADER) {
            return Optional.of("The name \"" + profile.name() + "\" does not fit on the air; take one of at most "
                    + (OCTETS - HEADER) + " bytes in UTF-8, it has " + name + ".");
        }
        int services = FLAGS + serviceList(profile, true) + serviceList(profile, false) + serviceData(profile);
        if (services > OCTETS) {
            return Optional.of("So many services do not fit on the air: " + services + " bytes of " + OCTETS
                    + "; play fewer at once.");
        }
        return Optional.empty();
    }

    private static int serviceList(PeripheralProfile profile, boolean assigned) {
        Stream<String> uuids = profile.services().stream().map(PeripheralProfile.Service::uuid);
        int octets = uuids.filter(uuid -> AssignedUuid.isShort(uuid) == assigned)
                .mapToInt(AdvertisingSpace::octets)
                .sum();
        return octets == 0 ? 0 : HEADER + octets;
    }

    private static int serviceData(PeripheralProfile profile) {
        return profile.serviceData().entrySet().stream()
                .mapToInt(entry ->
                        HEADER + octets(entry.getKey()) + entry.getValue().size())
                .sum();
    }

    private static int octets(String uuid) {
        return AssignedUuid.isShort(uuid) ? SHORT_UUID : LONG_UUID;
    }
}
