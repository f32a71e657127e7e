package fanbike.adapter.sim;

import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import java.util.Optional;
import java.util.Random;

/**
 * A simulated rider on a simulated bike, as a sequence of things that happen at known moments. Moments are nanoseconds
 * since the ride was opened.
 *
 * <p>To run one, again and again ask for {@link #nextAtNanos}, let the time come (or not), and {@link #advanceTo} it.
 * Confined to the caller's thread.
 */
public final class SimulatedBike {

    /** The name under which a strap's notifications enter a ride. */
    static final String STRAP = "strap";

    private final Rider rider;
    private final Bike bike;
    private final Link link;
    private final Optional<Strap> strap;
    private long nextStepNanos = Step.NANOS;
    private long nowNanos;

    private SimulatedBike(Rider rider, Bike bike, Link link, Optional<Strap> strap) {
        this.rider = rider;
        this.bike = bike;
        this.link = link;
        this.strap = strap;
    }

    /**
     * A rider who has just got on the bike.
     *
     * @param riderKind how he rides
     * @param bikeKind what he rides
     * @param seed which of all such rides; any number
     * @param hasStrap whether he wears a strap, which changes nothing of what the bike says
     */
    public static SimulatedBike of(RiderKind riderKind, BikeKind bikeKind, long seed, boolean hasStrap) {
        Random seeds = new Random(seed);
        Rider rider = new Rider(riderKind.traits(), new Random(seeds.nextLong()));
        Bike bike = bikeKind.create(new Random(seeds.nextLong()));
        Link link = new Link(new Random(seeds.nextLong()), riderKind.isBadLink());
        Optional<Strap> strap =
                hasStrap ? Optional.of(new Strap(new Random(seeds.nextLong()), bike)) : Optional.empty();
        return new SimulatedBike(rider, bike, link, strap);
    }

    /** When something may happen next; before that moment nothing does, whatever is asked. */
    public long nextAtNanos() {
        return Math.min(bikeAtNanos(), strapAtNanos());
    }

    private long bikeAtNanos() {
        return Math.min(link.nextAtNanos(), bike.nextAtNanos());
    }

    private long strapAtNanos() {
        return strap.map(Strap::nextAtNanos).orElse(Long.MAX_VALUE);
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
            step(rider.step(demand));
        } else if (strapAtNanos() < bikeAtNanos()) {
            strap.ifPresent(worn -> worn.tell(STRAP, listener));
        } else if (link.nextAtNanos() <= bike.nextAtNanos()) {
            link.change(bike, listener);
        } else {
            send(listener);
        }
    }

    private void step(double crankRpm) {
        bike.step(crankRpm);
        strap.ifPresent(worn -> worn.step(crankRpm));
        nextStepNanos += Step.NANOS;
    }

    private void send(SensorListener listener) {
        String characteristic = bike.characteristic().hex();
        var value = bike.send();
        if (link.isAudible()) {
            listener.notified(RideInput.BIKE, characteristic, value);
        }
    }
}
