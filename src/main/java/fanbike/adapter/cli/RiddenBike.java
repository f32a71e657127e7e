package fanbike.adapter.cli;

import fanbike.app.LiveRide;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.RideListener;
import fanbike.app.port.Sensor;
import fanbike.app.port.SessionHeader;
import java.util.List;

/** What a ride is ridden on, real or simulated, when all that could be wrong with it is known to be right. */
interface RiddenBike extends AutoCloseable {

    /** What the ride's header says of it. */
    SessionHeader.Bike described();

    /** How many times faster than the clock on the wall it is ridden; 1 for a real one. */
    double pace();

    /**
     * The bike for one ride.
     *
     * @param ride which, and where its rider looks
     */
    Mounted mount(LiveRide ride);

    @Override
    void close();

    /**
     * A bike with a rider on it.
     *
     * @param sensor what it sends
     * @param clock the ride's
     * @param onlookers who is to be told of the ride, too
     */
    record Mounted(Sensor sensor, MonotonicClock clock, List<RideListener> onlookers) {}
}
