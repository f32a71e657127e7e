package fanbike.adapter.bluez.peripheral;

/** UUIDs as BlueZ writes them. */
final class FullUuid {

    private static final int SHORT_LENGTH = 4;
    private static final String BASE = "-0000-1000-8000-00805f9b34fb";

    private FullUuid() {}

    /** The whole UUID (Bluetooth Core, Vol 3, Part B, 2.5.1) of one, or of the number that the Bluetooth SIG assigned. */
    static String of(String name) {
        return name.length() == SHORT_LENGTH ? "0000" + name + BASE : name;
    }
}
