package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a device at a moment.
 *
 * @param way whether there is a way to it
 * @param adapterPath of the adapter that would be used; empty where there is none
 * @param device as BlueZ knows it; empty where it does not
 * @param characteristics of the device, as far as they are known
 * @param lastValueAtNanos when it last notified something; {@link Long#MIN_VALUE}: never
 */
public record Sight(
        Way way,
        String adapterPath,
        Optional<DeviceObject> device,
        List<RemoteCharacteristic> characteristics,
        long lastValueAtNanos) {

    /** Whether the device is connected. */
    boolean isConnected() {
        return device.filter(DeviceObject::connected).isPresent();
    }

    /** Whether the services of the connected device are known. */
    boolean isResolved() {
        return device.filter(known -> known.connected() && known.servicesResolved())
                .isPresent();
    }
}
