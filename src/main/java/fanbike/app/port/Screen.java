package fanbike.app.port;

/** Shows a ride while it is ridden. */
public interface Screen extends RideListener, AutoCloseable {

    /** The rider pressed a key that changed the {@linkplain Controls controls}, and not the ride. Any thread. */
    void controlsChanged();

    /** Draws what is new, stops drawing, and gives the terminal back as it was. */
    @Override
    void close();
}
