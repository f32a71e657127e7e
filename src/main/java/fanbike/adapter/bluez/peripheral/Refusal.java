package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;

/** Why an adapter cannot play a device, for people. */
final class Refusal {

    private static final String RESTART = " Restart the service: sudo systemctl restart bluetooth";

    private Refusal() {}

    /**
     * The sentence for an error.
     *
     * @param adapter its name, {@code hci0}
     * @param error as the bus told it
     */
    static BluetoothException of(String adapter, BusError error) {
        if (error.name().equals(BusError.NO_ANSWER)) {
            return new BluetoothException(Reason.TIMED_OUT, "The Bluetooth service does not answer." + RESTART);
        }
        if (error.name().equals(BusError.NO_BUS)) {
            return new BluetoothException(Reason.NO_BUS, "The message bus is gone. Try again.");
        }
        if (error.isStandard("ServiceUnknown") || error.isStandard("NameHasNoOwner")) {
            return new BluetoothException(
                    Reason.NO_DAEMON, "No Bluetooth service runs. Start it: sudo systemctl start bluetooth");
        }
        if (error.isStandard("AccessDenied") || error.isBluez("NotAuthorized")) {
            return new BluetoothException(
                    Reason.NOT_PERMITTED,
                    "You may not use Bluetooth. Run sudo usermod -aG bluetooth $USER, log out and in again.");
        }
        return ofAdapter(adapter, error);
    }

    private static BluetoothException ofAdapter(String adapter, BusError error) {
        if (error.isStandard("UnknownObject") || error.isStandard("UnknownMethod")) {
            return gone(adapter);
        }
        if (error.isBluez("NotReady")) {
            return off(adapter);
        }
        if (error.isBluez("NotPermitted")) {
            return new BluetoothException(
                    Reason.REFUSED,
                    "The adapter " + adapter + " tells as much on the air as it can. End other programs that play"
                            + " Bluetooth devices.");
        }
        String words = error.message().isBlank() ? error.name() : error.message();
        return new BluetoothException(
                Reason.REFUSED, "The adapter " + adapter + " does not play this device (" + words + ")." + RESTART);
    }

    static BluetoothException gone(String adapter) {
        return new BluetoothException(
                Reason.NO_ADAPTER,
                "The adapter " + adapter + " is not there, or cannot play devices. Plug it in, or choose another with"
                        + " --adapter.");
    }

    static BluetoothException off(String adapter) {
        return new BluetoothException(
                Reason.POWERED_OFF, "The adapter " + adapter + " is switched off. Switch it on: bluetoothctl power on");
    }
}
