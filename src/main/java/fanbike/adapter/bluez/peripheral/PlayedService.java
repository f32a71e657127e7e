package fanbike.adapter.bluez.peripheral;

import fanbike.core.gatt.AssignedUuid;
import java.util.Map;
import org.bluez.GattService1;
import org.freedesktop.dbus.types.Variant;

/** A GATT service that BlueZ offers for us. */
final class PlayedService extends PublishedObject implements GattService1 {

    private final String uuid;

    PlayedService(String path, String uuid) {
        super(path, GattService1.class.getName());
        this.uuid = uuid;
    }

    @Override
    Map<String, Variant<?>> properties() {
        return Map.of("UUID", new Variant<>(AssignedUuid.whole(uuid)), "Primary", new Variant<>(true));
    }
}
