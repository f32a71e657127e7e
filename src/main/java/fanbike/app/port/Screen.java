package fanbike.app.port;

/** Shows a ride while it is ridden, and takes the rider's keys where there are any. */
public interface Screen extends RideListener, AutoCloseable {

    /** Draws what is new, stops drawing, and gives the terminal back as it was. */
    @Override
    void close();
}
