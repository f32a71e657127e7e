package fanbike.app.port;

import fanbike.core.session.SessionState;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes simulated riders on simulated bikes. */
public interface Simulator {

    /** The riders there are, the default first. */
    List<String> riders();

    /** The bikes there are, the default first. */
    List<String> bikes();

    /**
     * What a simulated bike is like.
     *
     * @param bike one of those there are
     */
    SessionHeader.Bike describe(String bike);

    /**
     * A rider on a bike, who has not moved.
     *
     * @param wanted what
     * @param startNanos the moment at which the ride's clock begins
     * @param screen what the rider sees: the session now, empty before there is one
     */
    ScheduledSensor open(Simulation wanted, long startNanos, Supplier<Optional<SessionState>> screen);
}
