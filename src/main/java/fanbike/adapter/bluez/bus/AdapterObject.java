package fanbike.adapter.bluez.bus;

import java.util.List;

/**
 * An adapter, as BlueZ tells (org.bluez.Adapter1).
 *
 * @param path of the object
 * @param address its own
 * @param powered whether it is switched on
 * @param discovering whether any program looks for devices with it
 * @param lowEnergy whether it can connect devices of Bluetooth Low Energy
 */
public record AdapterObject(String path, String address, boolean powered, boolean discovering, boolean lowEnergy) {

    static AdapterObject of(String path, Properties properties) {
        List<String> roles = properties.texts("Roles");
        return new AdapterObject(
                path,
                properties.text("Address"),
                properties.flag("Powered"),
                properties.flag("Discovering"),
                // An older BlueZ tells no roles.
                roles.isEmpty() || roles.contains("central"));
    }

    /** Its name, {@code hci0}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
