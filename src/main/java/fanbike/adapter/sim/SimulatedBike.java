package fanbike.adapter.sim;

import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import java.util.Random;

/**
 * A simulated rider on a simulated bike, as a sequence of things that happen at known moments. Moments are nanoseconds
 * since the ride was opened.
 *
 * <p>To run one, again and again ask for {@link #nextAtNanos}, let the time come (or not), and {@link #advanceTo} it.
 * Confined to the caller's thread.
 */
public final class SimulatedBike {

    private final Rider rider;
    private final Bike bike;
    private final Link link;
    private long nextStepNanos = Step.NANOS;
    private long nowNanos;

    private SimulatedBike(Rider rider, Bike bike, Link link) {
        this.rider = rider;
        this.bike = bike;
        this.link = link;
    }

    /**
     * A rider who has just got on the bike.
     *
     * @param riderKind how he rides
     * @param bikeKind what he rides
     * @param seed which of all such rides; any number
     */
    public static SimulatedBike of(RiderKind riderKind, BikeKind bikeKind, long seed) {
        Random seeds = new Random(seed);
        Rider rider = new Rider(riderKind.traits(), new Random(seeds.nextLong()));
        Bike bike = bikeKind.create(new Random(seeds.nextLong()));
        return new SimulatedBike(rider, bike, new Link(new Random(seeds.nextLong()), riderKind.isBadLink()));
    }

    /** When something may happen next; before that moment nothing does, whatever is asked. */
    public long nextAtNanos() {
        return Math.min(link.nextAtNanos(), bike.nextAtNanos());
    }

    /**
     * Lets time pass, and tells what happened in it, in order. How often this is called changes nothing, as long as the
     * demand changes at the same moments.
     *
     * @param atNanos up to when, inclusive; not before the last call's
     * @param demand what the screen has asked for since the last call
     * @param listener told of all that was due, at once; who wants to know the moment of each advances to
     *     {@link #nextAtNanos} each time
     * @throws IllegalArgumentException when time would run backwards
     */
    public void advanceTo(long atNanos, Demand demand, SensorListener listener) {
        if (atNanos < nowNanos) {
            throw new IllegalArgumentException("advance to " + atNanos + " ns, already at " + nowNanos + " ns");
        }
        nowNanos = atNanos;
        while (Math.min(nextStepNanos, nextAtNanos()) <= atNanos) {
            proceed(demand, listener);
        }
    }

    private void proceed(Demand demand, SensorListener listener) {
        if (nextStepNanos <= nextAtNanos()) {
            bike.step(rider.step(demand));
            nextStepNanos += Step.NANOS;
        } else if (link.nextAtNanos() <= bike.nextAtNanos()) {
            link.change(bike, listener);
        } else {
            send(listener);
        }
    }

    private void send(SensorListener listener) {
        String characteristic = bike.characteristic().hex();
        var value = bike.send();
        if (link.isAudible()) {
            listener.notified(RideInput.BIKE, characteristic, value);
        }
    }
}
