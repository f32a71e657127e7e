package fanbike.adapter.bluez.bus;

import fanbike.core.device.Advertisement;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A device, as BlueZ tells (org.bluez.Device1).
 *
 * @param path of the object
 * @param address whose
 * @param advertisement what it said of itself, now or earlier
 * @param connected whether any program is connected to it
 * @param servicesResolved whether its services are known
 * @param onAir whether it was heard since an adapter began to listen, for whichever program
 * @param heardAtNanos when it was last heard on the air; {@link Long#MIN_VALUE}: not since this program looks
 */
public record DeviceObject(
        String path,
        DeviceAddress address,
        Advertisement advertisement,
        boolean connected,
        boolean servicesResolved,
        boolean onAir,
        long heardAtNanos) {

    /** What is sent where the strength is not known (Bluetooth Core, Vol 4, Part E, 7.7.65.2). */
    private static final int UNKNOWN_RSSI = 127;

    static Optional<DeviceObject> of(String path, Properties properties, long heardAtNanos) {
        return DeviceAddress.find(properties.text("Address"))
                .map(address -> new DeviceObject(
                        path,
                        address,
                        advertisement(properties),
                        // BlueZ 5.66 forgets to tell of a connection that came true long after it was asked for.
                        properties.flag("Connected") || properties.flag("ServicesResolved"),
                        properties.flag("ServicesResolved"),
                        properties.number("RSSI").isPresent(),
                        heardAtNanos));
    }

    private static Advertisement advertisement(Properties properties) {
        OptionalInt rssi = properties.number("RSSI");
        return new Advertisement(
                properties.text("Name"),
                rssi.isPresent() && rssi.getAsInt() != UNKNOWN_RSSI ? rssi : OptionalInt.empty(),
                properties.texts("UUIDs").stream()
                        .map(Characteristic::shortName)
                        .collect(Collectors.toUnmodifiableSet()),
                serviceData(properties));
    }

    private static Map<String, Octets> serviceData(Properties properties) {
        Map<String, Octets> data = new HashMap<>();
        properties
                .map("ServiceData")
                .ifPresent(map -> map.forEach((service, value) -> {
                    if (service instanceof String name && value instanceof Octets octets) {
                        data.put(Characteristic.shortName(name), octets);
                    }
                }));
        return data;
    }

    /**
     * Whether it was heard on the air since a moment, as far as can be known: an advertisement that is the same as the
     * one before is not always told again, so one that still holds counts, too.
     *
     * @param sinceNanos the moment
     */
    public boolean wasHeardSince(long sinceNanos) {
        return onAir || heardAtNanos >= sinceNanos;
    }

    /** The path of the adapter that knows it. */
    public String adapterPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
