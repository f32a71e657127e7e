package fanbike.adapter.sim;

import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.List;

/** All that a simulated bike says while a script is ridden, each with the moment at which it says it. */
final class ScriptedRide implements SensorListener {

    private final SimulatedBike bike;
    private final List<RideInput> inputs = new ArrayList<>();
    private long nowNanos;

    private ScriptedRide(SimulatedBike bike) {
        this.bike = bike;
    }

    static List<RideInput> run(RiderKind rider, BikeKind bike, long seed, Script script) {
        return run(SimulatedBike.of(rider, bike, seed, false), script);
    }

    /** With a strap, too. */
    static List<RideInput> runWithStrap(RiderKind rider, BikeKind bike, long seed, Script script) {
        return run(SimulatedBike.of(rider, bike, seed, true), script);
    }

    private static List<RideInput> run(SimulatedBike bike, Script script) {
        ScriptedRide simulation = new ScriptedRide(bike);
        script.parts().forEach(simulation::ride);
        return simulation.inputs;
    }

    /** The same, with a call every so often beside those that are needed. */
    static List<RideInput> run(RiderKind rider, BikeKind bike, long seed, Script script, long alsoEveryNanos) {
        ScriptedRide simulation = new ScriptedRide(SimulatedBike.of(rider, bike, seed, false));
        script.parts().forEach(part -> simulation.ride(part, alsoEveryNanos));
        return simulation.inputs;
    }

    private void ride(Script.Part part) {
        ride(part, Long.MAX_VALUE / 2);
    }

    private void ride(Script.Part part, long alsoEveryNanos) {
        while (nowNanos < part.untilNanos()) {
            long also = nowNanos - nowNanos % alsoEveryNanos + alsoEveryNanos;
            nowNanos = Math.min(part.untilNanos(), Math.min(also, bike.nextAtNanos()));
            bike.advanceTo(nowNanos, part.demand(), this);
        }
    }

    @Override
    public void connected(String sensor) {
        inputs.add(new RideInput.Connected(nowNanos, sensor));
    }

    @Override
    public void notified(String sensor, String characteristic, Octets value) {
        inputs.add(new RideInput.Notified(nowNanos, sensor, characteristic, value));
    }

    @Override
    public void disconnected(String sensor, String reason) {
        inputs.add(new RideInput.Disconnected(nowNanos, sensor, reason));
    }

    @Override
    public void remarked(String sensor, String sentence) {
        throw new AssertionError("a simulated bike has no remarks: " + sentence);
    }
}
