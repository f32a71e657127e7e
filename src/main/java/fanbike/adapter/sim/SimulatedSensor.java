package fanbike.adapter.sim;

import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SensorListener;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.session.SessionState;
import java.util.Optional;
import java.util.function.Supplier;

/** A simulated bike as a sensor of a ride, whose rider looks at the screen. Lives on the thread that asks it. */
final class SimulatedSensor implements ScheduledSensor {

    private final SimulatedBike bike;
    private final long startNanos;
    private final Supplier<Optional<SessionState>> screen;
    private Optional<SensorListener> listener = Optional.empty();

    /**
     * A sensor that is not open.
     *
     * @param bike with a rider who has not moved
     * @param startNanos the moment of the ride at which the rider gets on
     * @param screen what the rider sees
     */
    SimulatedSensor(SimulatedBike bike, long startNanos, Supplier<Optional<SessionState>> screen) {
        this.bike = bike;
        this.startNanos = startNanos;
        this.screen = screen;
    }

    @Override
    public void open(SensorListener opened) {
        listener = Optional.of(opened);
    }

    @Override
    public void close() {
        listener = Optional.empty();
    }

    @Override
    public long nextAtNanos() {
        return listener.isPresent() ? startNanos + bike.nextAtNanos() : Long.MAX_VALUE;
    }

    @Override
    public void advanceTo(long atNanos) {
        Demand demand = screen.get().map(SimulatedSensor::demand).orElse(Demand.waiting());
        listener.ifPresent(told -> bike.advanceTo(atNanos - startNanos, demand, told));
    }

    private static Demand demand(SessionState state) {
        return switch (state.phase()) {
            case READY -> Demand.waiting();
            case RUNNING -> ride(state);
            case PAUSED -> state.waitsForRider() ? Demand.waiting() : Demand.paused();
            case FINISHED, STOPPED -> Demand.over();
        };
    }

    private static Demand ride(SessionState state) {
        if (state.interval().kind() == IntervalKind.REST) {
            return Demand.rest();
        }
        boolean free = state.interval().target().isOpen();
        return Demand.ride(free ? Cadence.ZERO : state.interval().target().target());
    }
}
