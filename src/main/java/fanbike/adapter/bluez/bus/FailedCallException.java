package fanbike.adapter.bluez.bus;

/** A call failed. */
public final class FailedCallException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BusError error;

    /**
     * Says why.
     *
     * @param error as the bus told it
     */
    public FailedCallException(BusError error) {
        super(error.toString());
        this.error = error;
    }

    /** Why. */
    public BusError error() {
        return error;
    }
}
