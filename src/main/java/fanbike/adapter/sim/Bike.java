package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.util.Optional;

/** A bike that turns with its cranks and sends what its sensor makes of that. */
interface Bike {

    /** What it sends. */
    Characteristic characteristic();

    /**
     * Somebody connected: what is counted by connection starts anew.
     *
     * @param atNanos when
     */
    void connected(long atNanos);

    /**
     * One step later.
     *
     * @param crankRpm how fast the cranks turned in it, in rpm
     */
    void step(double crankRpm);

    /** The rider's heart, where it hears it; it then beats with the bike's steps. */
    default Optional<Heart> heart() {
        return Optional.empty();
    }

    /** When it sends next; connected or not. */
    long nextAtNanos();

    /** The value that it sends now, at {@link #nextAtNanos}; moves on to the next. */
    Octets send();
}
