package fanbike.app.port;

/** Something that sends notifications: a bike, a strap, or a simulation of one. */
public interface Sensor extends AutoCloseable {

    /**
     * Begins to send, now or as soon as it can; what is lost on the way is restored in the background until it is closed.
     *
     * @param listener where to put what happens
     */
    void open(SensorListener listener);

    /** Ends it; nothing is sent after this returns. */
    @Override
    void close();
}
