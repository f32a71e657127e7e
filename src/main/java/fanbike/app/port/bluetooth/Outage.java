package fanbike.app.port.bluetooth;

import fanbike.app.port.bluetooth.BluetoothException.Reason;

/**
 * What keeps a search, or one of its adapters, from hearing anything, whatever is nearby.
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

    /**
     * What the program ends with where it is over, and all was in vain.
     *
     * @param what was not heard, the beginning of a sentence: {@code Nothing}
     */
    public BluetoothException over(String what) {
        return new BluetoothException(
                reason, what + " was heard, but Bluetooth was away for a while. It is back: look again.");
    }
}
