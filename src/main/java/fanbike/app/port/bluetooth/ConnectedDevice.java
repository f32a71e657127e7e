package fanbike.app.port.bluetooth;

import fanbike.core.device.DeviceAddress;

/**
 * A device that is to be connected.
 *
 * @param sensor the name under which its notifications enter the ride
 * @param address whose
 * @param adapter through which, {@code hci0}; empty for the one that hears it
 * @param use what it is wanted for
 */
public record ConnectedDevice(String sensor, DeviceAddress address, String adapter, Use use) {

    /** What a device is wanted for. */
    public enum Use {
        /** Cadence, and what else the bike tells. */
        CADENCE,
        /** Heart rate alone. */
        HEART_RATE,
        /** Whatever of these it turns out to give, cadence before heart rate: it did not say what it is. */
        ANY
    }
}
