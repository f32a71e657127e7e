package fanbike.adapter.sim;

import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import java.util.Random;

/** The radio link from the bike: connected at the start, and, where it is a bad one, lost now and then for a while. */
final class Link {

    private static final double SHORTEST_GAP_SECONDS = 2;
    private static final double LONGEST_GAP_SECONDS = 17.4;
    private static final double SHORTEST_QUIET_SECONDS = 45;
    private static final double LONGEST_QUIET_SECONDS = 120;

    private final Random random;
    private final boolean bad;
    private boolean connected;
    private boolean audible;
    private long nextAtNanos;

    /**
     * Nothing is connected yet.
     *
     * @param random where chance comes from
     * @param bad whether it is ever lost
     */
    Link(Random random, boolean bad) {
        this.random = random;
        this.bad = bad;
    }

    /** When it changes next. */
    long nextAtNanos() {
        return nextAtNanos;
    }

    /** Whether what the bike sends arrives. */
    boolean isAudible() {
        return audible;
    }

    /**
     * Changes, at {@link #nextAtNanos}.
     *
     * @param bike told of a new connection
     * @param listener told of what can be noticed: a connection or the loss of one, but not mere silence
     */
    void change(Bike bike, SensorListener listener) {
        if (audible) {
            lose(listener);
        } else {
            restore(bike, listener);
        }
    }

    private void lose(SensorListener listener) {
        audible = false;
        if (random.nextBoolean()) {
            connected = false;
            listener.disconnected(RideInput.BIKE, "The simulated bike went out of reach; it will be back.");
        }
        nextAtNanos += nanosBetween(SHORTEST_GAP_SECONDS, LONGEST_GAP_SECONDS);
    }

    private void restore(Bike bike, SensorListener listener) {
        audible = true;
        if (!connected) {
            connected = true;
            bike.connected(nextAtNanos);
            listener.connected(RideInput.BIKE);
        }
        nextAtNanos = bad ? nextAtNanos + nanosBetween(SHORTEST_QUIET_SECONDS, LONGEST_QUIET_SECONDS) : Long.MAX_VALUE;
    }

    private long nanosBetween(double shortestSeconds, double longestSeconds) {
        double seconds = shortestSeconds + (longestSeconds - shortestSeconds) * random.nextDouble();
        return Math.round(seconds * Step.SECOND_NANOS);
    }
}
