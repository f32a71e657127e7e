package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.PeripheralProfile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * How much can be told on the air: 31 octets, and 31 more for who asks, which BlueZ fills with the name (Bluetooth Core,
 * Vol 3, Part C, 11). BlueZ says only that something was refused.
 */
final class AdvertisingSpace {

    private static final int OCTETS = 31;
    private static final int HEADER = 2;
    private static final int FLAGS = 3;
    private static final int SHORT_UUID = 2;
    private static final int LONG_UUID = 16;

    private AdvertisingSpace() {}

    /** Says so where a profile does not fit. */
    static void check(PeripheralProfile profile) throws BluetoothException {
        int name = HEADER + profile.name().getBytes(StandardCharsets.UTF_8).length;
        if (name > OCTETS) {
            throw new BluetoothException(
                    BluetoothException.Reason.REFUSED,
                    "The name \"" + profile.name() + "\" does not fit on the air; take one of at most "
                            + (OCTETS - HEADER) + " bytes in UTF-8.");
        }
        int services = FLAGS + serviceList(profile, true) + serviceList(profile, false) + serviceData(profile);
        if (services > OCTETS) {
            throw new BluetoothException(
                    BluetoothException.Reason.REFUSED,
                    "So many services do not fit on the air: " + services + " bytes of " + OCTETS
                            + "; play fewer at once.");
        }
    }

    private static int serviceList(PeripheralProfile profile, boolean assigned) {
        Stream<String> uuids = profile.services().stream().map(PeripheralProfile.Service::uuid);
        int octets = uuids.filter(uuid -> FullUuid.isShort(uuid) == assigned)
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
        return FullUuid.isShort(uuid) ? SHORT_UUID : LONG_UUID;
    }
}
