package fanbike.adapter.bluez.peripheral;

/** UUIDs as BlueZ writes them. */
final class FullUuid {

    private static final int SHORT_LENGTH = 4;
    private static final String BASE = "-0000-1000-8000-00805f9b34fb";

    private FullUuid() {}

    /** Whether a name is the number that the Bluetooth SIG assigned, two octets on the air instead of sixteen. */
    static boolean isShort(String name) {
        return name.length() == SHORT_LENGTH;
    }

    /** The whole UUID (Bluetooth Core, Vol 3, Part B, 2.5.1). */
    static String of(String name) {
        return isShort(name) ? "0000" + name + BASE : name;
    }
}
