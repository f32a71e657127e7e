package fanbike.adapter.bluez.bus;

import fanbike.core.gatt.Characteristic;
import java.util.Set;

/**
 * A characteristic of a device, as BlueZ tells (org.bluez.GattCharacteristic1).
 *
 * @param path of the object: the only thing that tells it from another of the same kind
 * @param uuid its short name, {@code 2ad2}, or its whole UUID
 * @param flags what can be done with it, {@code notify}
 */
public record RemoteCharacteristic(String path, String uuid, Set<String> flags) {

    /** Copies the flags. */
    public RemoteCharacteristic {
        flags = Set.copyOf(flags);
    }

    static RemoteCharacteristic of(String path, Properties properties) {
        return new RemoteCharacteristic(
                path, Characteristic.shortName(properties.text("UUID")), Set.copyOf(properties.texts("Flags")));
    }

    /**
     * Whether it is this one.
     *
     * @param characteristic which
     */
    public boolean is(Characteristic characteristic) {
        return uuid.equals(characteristic.hex());
    }

    /** Whether it sends its values by itself. */
    public boolean sends() {
        return flags.contains("notify") || flags.contains("indicate");
    }
}
