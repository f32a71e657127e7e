package fanbike.adapter.bluez.link;

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
    POWERED_OFF
}
