package fanbike.adapter.sim;

import fanbike.core.model.Cadence;

/**
 * What the screen asks the rider to do.
 *
 * @param kind what
 * @param target the cadence to ride at; zero where none is asked for, and then the rider picks an easy one
 */
public record Demand(Kind kind, Cadence target) {

    /** What can be asked for. */
    public enum Kind {
        /** The ride is open and waits for the first strokes. */
        WAIT,
        /** Ride. */
        RIDE,
        /** Rest until the next interval. */
        REST,
        /** The clock stands. */
        PAUSE,
        /** The ride is over. */
        END
    }

    /**
     * Checks that only a demand to ride has a target.
     *
     * @throws IllegalArgumentException when another has one
     */
    public Demand {
        if (kind != Kind.RIDE && !target.equals(Cadence.ZERO)) {
            throw new IllegalArgumentException("a target of " + target.rpm() + " rpm with " + kind);
        }
    }

    /** To begin when ready. */
    public static Demand waiting() {
        return new Demand(Kind.WAIT, Cadence.ZERO);
    }

    /**
     * To ride an interval of any kind but rest.
     *
     * @param target its cadence; zero where it has none
     */
    public static Demand ride(Cadence target) {
        return new Demand(Kind.RIDE, target);
    }

    /** To rest. */
    public static Demand rest() {
        return new Demand(Kind.REST, Cadence.ZERO);
    }

    /** To wait until the ride goes on. */
    public static Demand paused() {
        return new Demand(Kind.PAUSE, Cadence.ZERO);
    }

    /** To get off. */
    public static Demand over() {
        return new Demand(Kind.END, Cadence.ZERO);
    }
}
