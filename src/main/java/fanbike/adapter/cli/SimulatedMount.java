package fanbike.adapter.cli;

import fanbike.app.LiveRide;
import fanbike.app.PacedClock;
import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulator;
import fanbike.core.view.RideView;
import java.util.List;

/**
 * A simulated bike.
 *
 * @param simulator makes it
 * @param order who rides it, and how fast time passes
 * @param described as the simulator describes it
 */
record SimulatedMount(Simulator simulator, SimulationOptions.Order order, SessionHeader.Bike described)
        implements RiddenBike {

    @Override
    public double pace() {
        return order.speed();
    }

    @Override
    public Mounted mount(LiveRide ride) {
        ScheduledSensor bike = simulator.open(
                order.on(described),
                ride.startNanos(),
                () -> ride.latest().get().map(RideView::state));
        return new Mounted(bike, new PacedClock(bike, order.speed(), ride.startNanos()), List.of());
    }

    @Override
    public void close() {
        // Nothing is held before it is mounted, and the ride closes what it rides.
    }
}
