package fanbike.app.port.bluetooth;

import fanbike.app.port.bluetooth.BluetoothException.Reason;

/**
 * What keeps a search from hearing anything, whatever is nearby.
 *
 * @param reason of what sort it is
 * @param event what happened, the beginning of a sentence: {@code The Bluetooth service (bluetoothd) has stopped}
 * @param remedy what to do about it, a sentence
 */
public record Outage(Reason reason, String event, String remedy) {

    /** What the program ends with where nobody did anything about it. */
    public BluetoothException lasting() {
        return new BluetoothException(reason, event + ". " + remedy);
    }

    /** What the program ends with where it is over, and all was in vain. */
    public BluetoothException over() {
        return new BluetoothException(
                reason, "Nothing was heard, but Bluetooth was away for a while. It is back: look again.");
    }
}
