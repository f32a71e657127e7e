package fanbike.adapter.bluez.peripheral;

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
        return Map.of("UUID", new Variant<>(FullUuid.of(uuid)), "Primary", new Variant<>(true));
    }
}
