package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.AssignedUuid;
import java.util.HashMap;
import java.util.Map;
import org.bluez.LEAdvertisement1;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What BlueZ tells on the air for us. */
final class PlayedAdvertisement extends PublishedObject implements LEAdvertisement1 {

    private static final Logger LOG = LoggerFactory.getLogger(PlayedAdvertisement.class);

    private final PeripheralProfile profile;
    private final Runnable whenReleased;

    PlayedAdvertisement(String path, PeripheralProfile profile, Runnable whenReleased) {
        super(path, LEAdvertisement1.class.getName());
        this.profile = profile;
        this.whenReleased = whenReleased;
    }

    @Override
    Map<String, Variant<?>> properties() {
        Map<String, Variant<?>> properties = new HashMap<>();
        properties.put("Type", new Variant<>("peripheral"));
        properties.put("LocalName", new Variant<>(profile.name()));
        properties.put("ServiceUUIDs", new Variant<>(serviceUuids()));
        // Otherwise it is on the air, and no scan without a filter of its own tells of it.
        properties.put("Discoverable", new Variant<>(true));
        if (!profile.serviceData().isEmpty()) {
            properties.put("ServiceData", new Variant<>(serviceData(), "a{sv}"));
        }
        return properties;
    }

    private String[] serviceUuids() {
        return profile.services().stream()
                .map(service -> AssignedUuid.whole(service.uuid()))
                .toArray(String[]::new);
    }

    private Map<String, Variant<?>> serviceData() {
        Map<String, Variant<?>> octets = new HashMap<>();
        profile.serviceData()
                .forEach((service, value) -> octets.put(AssignedUuid.whole(service), new Variant<>(value.toArray())));
        return octets;
    }

    @Override
    public void Release() {
        LOG.warn("BlueZ took {} off the air", getObjectPath());
        whenReleased.run();
    }
}
