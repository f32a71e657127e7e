package fanbike.app.port.bluetooth;

import java.util.List;
import java.util.Optional;

/** A search for devices. */
public interface Scan extends AutoCloseable {

    /**
     * What was heard since the search began, in the order in which it was first heard. A device that two adapters hear is
     * there twice. Any thread.
     */
    List<NearbyDevice> devices();

    /** What keeps it from hearing anything just now; empty while it listens, and while it only begins to. Any thread. */
    Optional<Outage> outage();

    /**
     * What some of several adapters hear nothing for just now, one for each, while others listen; empty where there is an
     * {@link #outage}. Any thread.
     */
    List<Outage> losses();

    /** Ends it. */
    @Override
    void close();
}
