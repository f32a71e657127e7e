package fanbike.adapter.bluez.bus;

import fanbike.app.port.bluetooth.BluetoothException.Reason;

/**
 * Whether an adapter that is off is to be switched on. A service that was restarted, with the bus or without, or an adapter
 * that was plugged in again, comes up switched off where the system is not set to switch it on. No person did that; what a
 * person has switched off stays off.
 *
 * @param byNobody whether something that it needs was away since it was last in use
 */
public record SwitchedOff(boolean byNobody) {

    /** Nothing was away. */
    public static final SwitchedOff BY_SOMEBODY = new SwitchedOff(false);

    /**
     * The same, after something was seen to be missing.
     *
     * @param missing what keeps the adapter from being used
     */
    public SwitchedOff after(Reason missing) {
        return byNobody || isAway(missing) ? new SwitchedOff(true) : this;
    }

    /**
     * Whether it is to be switched on now.
     *
     * @param missing what keeps the adapter from being used
     */
    public boolean isToBeUndone(Reason missing) {
        return byNobody && missing == Reason.POWERED_OFF;
    }

    private static boolean isAway(Reason missing) {
        return switch (missing) {
            case NO_BUS, NO_DAEMON, NO_ADAPTER -> true;
            case POWERED_OFF, NOT_PERMITTED, NOT_FOUND, NOTHING_TO_MEASURE, TIMED_OUT, REFUSED -> false;
        };
    }
}
