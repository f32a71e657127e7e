package fanbike.adapter.bluez.bus;

/**
 * An adapter, as BlueZ tells (org.bluez.Adapter1).
 *
 * @param path of the object
 * @param address its own
 * @param powered whether it is switched on
 * @param discovering whether any program looks for devices with it
 */
public record AdapterObject(String path, String address, boolean powered, boolean discovering) {

    static AdapterObject of(String path, Properties properties) {
        return new AdapterObject(
                path, properties.text("Address"), properties.flag("Powered"), properties.flag("Discovering"));
    }

    /** Its name, {@code hci0}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
