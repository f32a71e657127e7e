package fanbike.app.port.bluetooth;

import java.util.List;

/** A search for devices. */
public interface Scan extends AutoCloseable {

    /**
     * What was heard since the search began, in the order in which it was first heard. A device that two adapters hear is
     * there twice. Any thread.
     */
    List<NearbyDevice> devices();

    /** Ends it. */
    @Override
    void close();
}
