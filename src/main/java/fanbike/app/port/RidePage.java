package fanbike.app.port;

import java.util.List;

/** A ride as a page for browsers: a tablet or a phone as the screen. */
public interface RidePage extends RideListener, AutoCloseable {

    /** What to open in a browser; holds the ride's token where one is needed. */
    String address();

    /** The address as a code that a camera reads, in lines of text; none where no other machine can open it. */
    List<String> qrCode();

    /** How many browsers look on now. */
    int viewers();

    /**
     * The ride is over: the page shows this from now on.
     *
     * @param reportJson the report
     */
    void finished(String reportJson);

    /**
     * Waits until nobody looks on any more, or the report was read.
     *
     * @param longestMillis no longer than this
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    void awaitRead(long longestMillis) throws InterruptedException;

    /** The report was read: nobody need be waited for. Any thread. */
    void read();

    /** Serves nothing any more. */
    @Override
    void close();
}
