package fanbike.app.port;

import java.util.List;

/** A ride as a page for browsers: a tablet or a phone as the screen. */
public interface RidePage extends RideListener, AutoCloseable {

    /** What to open in a browser; holds the ride's token where one is needed. */
    String address();

    /**
     * The address as a picture for a phone's camera, light on dark, line by line; empty where only this machine can open
     * the page.
     *
     * @param hasBlocks whether the terminal can show block characters; else it is all number signs
     */
    List<String> qrCode(boolean hasBlocks);

    /** How many browsers look on now. */
    int viewers();

    /**
     * The ride is over: the page shows this from now on.
     *
     * @param reportJson the report
     */
    void finished(String reportJson);

    /**
     * Waits until nobody looks on any more, or a viewer says that the report was read, or this thread is interrupted, or
     * so long.
     *
     * @param longestMillis no longer than this
     */
    void awaitRead(long longestMillis) throws InterruptedException;

    /** Serves nothing any more. */
    @Override
    void close();
}
