package fanbike.adapter.web;

import fanbike.app.port.RidePages.Reach;
import java.util.concurrent.TimeUnit;

/**
 * How much of the server callers may hold whom it does not know yet.
 *
 * @param mostConnections of all of them
 * @param mostOfOneAddress connections from one address
 * @param patienceMillis how long a connection may ask nothing that is let in, before it is closed
 */
record CallerLimits(int mostConnections, int mostOfOneAddress, long patienceMillis) {

    private static final int MOST_CONNECTIONS = 400;
    /** More than a browser opens to one place; with a few tabs and a spare. */
    private static final int MOST_OF_ONE_MACHINE = 24;

    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);

    /**
     * The limits of a page. On this machine alone all callers have one address.
     *
     * @param reach who may open it
     */
    static CallerLimits of(Reach reach) {
        int mostOfOne = reach.isLan() ? MOST_OF_ONE_MACHINE : MOST_CONNECTIONS;
        return new CallerLimits(MOST_CONNECTIONS, mostOfOne, PATIENCE_MILLIS);
    }
}
