package fanbike.adapter.bluez.link;

import fanbike.app.port.bluetooth.BluetoothException.Reason;
import java.util.Optional;

/** Whether there is a way to a device at all. */
public enum Way {
    /** An adapter that is switched on can reach it. */
    OPEN,
    /** The message bus is not connected. */
    NO_BUS,
    /** BlueZ is not on the bus. */
    NO_DAEMON,
    /** There is no adapter that may be used. */
    NO_ADAPTER,
    /** The adapter is switched off. */
    POWERED_OFF;

    /** What keeps the device from being reached; empty where nothing does. */
    Optional<Reason> missing() {
        return switch (this) {
            case OPEN -> Optional.empty();
            case NO_BUS -> Optional.of(Reason.NO_BUS);
            case NO_DAEMON -> Optional.of(Reason.NO_DAEMON);
            case NO_ADAPTER -> Optional.of(Reason.NO_ADAPTER);
            case POWERED_OFF -> Optional.of(Reason.POWERED_OFF);
        };
    }
}
