package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.BluetoothException.Reason;
import java.util.EnumSet;
import java.util.Set;

/** What takes a device that is played off the air. */
enum OffAir {
    /** The connection to the bus is lost. */
    BUS_LOST("the connection to the system's message bus is lost", true),
    /** BlueZ is not on the bus any more. */
    SERVICE_ENDED("the Bluetooth service ended", true),
    /** The adapter is not there any more. */
    ADAPTER_GONE("the Bluetooth adapter is gone", true),
    /** Somebody switched the adapter off. */
    SWITCHED_OFF("the Bluetooth adapter is switched off, or unplugged", false),
    /** BlueZ tells of it no more. */
    RELEASED("the Bluetooth service has taken it off", false);

    private static final Set<Reason> AWAY = EnumSet.of(Reason.NO_BUS, Reason.NO_DAEMON, Reason.NO_ADAPTER);

    private final String words;
    private final boolean away;

    OffAir(String words, boolean away) {
        this.words = words;
        this.away = away;
    }

    /** Why, as the part of a sentence. */
    String words() {
        return words;
    }

    /** Whether something has to come anew before it can be played again, which may come switched off. */
    boolean isAway() {
        return away;
    }

    /** The same of why it cannot be played again yet. */
    static boolean isAway(Reason missing) {
        return AWAY.contains(missing);
    }
}
