package fanbike.app.port;

/** Something that happens by a clock that it does not own: a simulation, or a recording that is played. */
public interface EventSource {

    /** The moment at which something happens next; {@link Long#MAX_VALUE} where nothing more does. */
    long nextAtNanos();

    /**
     * Lets everything happen that is due.
     *
     * @param atNanos now
     */
    void advanceTo(long atNanos);
}
