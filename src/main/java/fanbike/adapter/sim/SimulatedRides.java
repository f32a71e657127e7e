package fanbike.adapter.sim;

import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulation;
import fanbike.app.port.Simulator;
import fanbike.core.session.SessionState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes every rider on every bike that this package knows. */
public final class SimulatedRides implements Simulator {

    private static final String ADDRESS_PREFIX = "simulated:";

    @Override
    public List<String> riders() {
        return Arrays.stream(RiderKind.values()).map(RiderKind::label).toList();
    }

    @Override
    public List<String> bikes() {
        return Arrays.stream(BikeKind.values()).map(BikeKind::label).toList();
    }

    @Override
    public SessionHeader.Bike describe(String bike) {
        BikeKind kind = BikeKind.find(bike).orElseThrow(() -> new IllegalArgumentException("no bike \"" + bike + "\""));
        return new SessionHeader.Bike("Simulated bike", ADDRESS_PREFIX + kind.label(), true, kind.wheelRatio());
    }

    @Override
    public ScheduledSensor open(Simulation wanted, long startNanos, Supplier<Optional<SessionState>> screen) {
        RiderKind rider = RiderKind.find(wanted.rider())
                .orElseThrow(() -> new IllegalArgumentException("no rider \"" + wanted.rider() + "\""));
        SimulatedBike simulated = SimulatedBike.of(rider, kindOf(wanted.bike()), wanted.seed(), wanted.strap());
        return new SimulatedSensor(simulated, startNanos, screen);
    }

    /** A recording may come from a newer program; what is not known here is ridden as the first kind. */
    private static BikeKind kindOf(SessionHeader.Bike bike) {
        return Arrays.stream(BikeKind.values())
                .filter(kind -> bike.address().equals(ADDRESS_PREFIX + kind.label()))
                .findFirst()
                .orElse(BikeKind.FTMS);
    }
}
