package fanbike.app.port.bluetooth;

/** Bluetooth, or the device, is not available; the message says what to do about it, in one or two sentences. */
public final class BluetoothException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Says what is not available.
     *
     * @param reason of what sort it is
     * @param sentence what is wrong and what to do
     */
    public BluetoothException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** Of what sort it is. */
    public Reason reason() {
        return reason;
    }

    /** Why Bluetooth or a device cannot be used. */
    public enum Reason {
        /** The message bus cannot be reached. */
        NO_BUS,
        /** The bus is there, and no Bluetooth service on it. */
        NO_DAEMON,
        /** There is no adapter, or not the one that was asked for. */
        NO_ADAPTER,
        /** The adapter is switched off. */
        POWERED_OFF,
        /** The user may not use it. */
        NOT_PERMITTED,
        /** The device is not to be found. */
        NOT_FOUND,
        /** The device gives no cadence, or no heart rate where that is wanted. */
        NOTHING_TO_MEASURE,
        /** Something took too long. */
        TIMED_OUT,
        /** The service or the device said no. */
        REFUSED
    }
}
