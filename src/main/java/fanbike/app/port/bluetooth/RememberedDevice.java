package fanbike.app.port.bluetooth;

import fanbike.core.device.DeviceAddress;
import java.util.OptionalDouble;

/**
 * A device that was paired with the rider, not with the machine: what is needed to find it again and to read it.
 *
 * @param address whose
 * @param adapter through which it was found, {@code hci0}
 * @param name what it calls itself; any characters
 * @param nickname what the rider calls it; no two devices have the same
 * @param kind what it gives
 * @param wheelRatio revolutions of the cranks for one of the reported wheel, above 0 and up to 20, where it is known
 */
public record RememberedDevice(
        DeviceAddress address, String adapter, String name, String nickname, Kind kind, OptionalDouble wheelRatio) {

    /** What a device gives. */
    public enum Kind {
        /** Fitness Machine Service: Indoor Bike Data or Cross Trainer Data. */
        FTMS,
        /** Cycling Speed and Cadence Service: crank revolutions. */
        CSC,
        /** Cycling Speed and Cadence Service: wheel revolutions alone. */
        CSC_WHEEL,
        /** Cycling Power Service: revolutions beside the power. */
        CPS,
        /** Heart Rate Service. */
        STRAP
    }
}
