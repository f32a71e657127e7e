package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.BluetoothException.Reason;

/** What takes a device that is played off the air. */
enum OffAir {
    /** The connection to the bus is lost. */
    BUS_LOST("the connection to the message bus (D-Bus) is lost", Reason.NO_BUS),
    /** BlueZ is not on the bus any more. */
    SERVICE_ENDED("the Bluetooth service ended", Reason.NO_DAEMON),
    /** The adapter is not there any more. */
    ADAPTER_GONE("the Bluetooth adapter is gone", Reason.NO_ADAPTER),
    /** Somebody switched the adapter off. */
    SWITCHED_OFF("the Bluetooth adapter is switched off, or unplugged", Reason.POWERED_OFF),
    /** BlueZ tells of it no more. */
    RELEASED("the Bluetooth service has taken it off", Reason.REFUSED);

    private final String words;
    private final Reason missing;

    OffAir(String words, Reason missing) {
        this.words = words;
        this.missing = missing;
    }

    /** Why, as the part of a sentence. */
    String words() {
        return words;
    }

    /** What it lacks now. */
    Reason missing() {
        return missing;
    }
}
