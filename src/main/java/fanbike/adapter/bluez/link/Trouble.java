package fanbike.adapter.bluez.link;

/**
 * What can be wrong with a link, in words for the rider. Each is said once until the device sends values again; that there is
 * no way to the device is said again where it went away anew.
 */
enum Trouble {
    NO_BUS("is out of reach: the connection to the message bus (D-Bus) is lost. It is made again as soon as possible."),
    NO_DAEMON("is out of reach: the Bluetooth service (bluetoothd) has stopped. It is waited for."),
    NO_ADAPTER("is out of reach: the Bluetooth adapter is gone. Plug it in again."),
    POWERED_OFF("is out of reach: the Bluetooth adapter is switched off. Switch it on: bluetoothctl power on."),
    OUT_OF_REACH("was lost: out of reach, switched off, or held by another program. It is looked for."),
    NOT_FOUND("is not to be found yet. Wake it, and close phone apps that may hold it."),
    CONNECT_FAILED("could not be connected, and is tried again."),
    CONNECT_LATE("does not answer when it is connected, and is tried again."),
    NOT_RESOLVED("was connected, but did not say in time what it offers. It is connected again."),
    NOTHING_TO_MEASURE("was connected, but does not give what it was paired for."),
    SUBSCRIBE_FAILED("was connected, but refuses to send its values, and is tried again."),
    HELD("is held by another program that takes its values. Close that program."),
    WANTS_BOND("insists on being paired with this machine, and that failed. Pair it once with bluetoothctl."),
    SILENT("is connected but sends nothing. It is asked again."),
    SILENT_LOST("sent nothing for too long, and is connected anew."),
    SERVICES_CHANGED("changed what it offers, and is asked anew.");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** The sentence about a device, {@code The bike}. */
    String of(String who) {
        return who + " " + words;
    }

    /** Whether it is why there is no way. */
    boolean isOfTheWay() {
        return switch (this) {
            case NO_BUS, NO_DAEMON, NO_ADAPTER, POWERED_OFF -> true;
            case OUT_OF_REACH,
                    NOT_FOUND,
                    CONNECT_FAILED,
                    CONNECT_LATE,
                    NOT_RESOLVED,
                    NOTHING_TO_MEASURE,
                    SUBSCRIBE_FAILED,
                    HELD,
                    WANTS_BOND,
                    SILENT,
                    SILENT_LOST,
                    SERVICES_CHANGED -> false;
        };
    }

    /** Why there is no way. */
    static Trouble of(Way way) {
        return switch (way) {
            case NO_BUS -> NO_BUS;
            case NO_DAEMON -> NO_DAEMON;
            case NO_ADAPTER -> NO_ADAPTER;
            case POWERED_OFF -> POWERED_OFF;
            case OPEN -> OUT_OF_REACH;
        };
    }
}
