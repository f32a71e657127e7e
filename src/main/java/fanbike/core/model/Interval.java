package fanbike.core.model;

import java.util.Optional;

/**
 * One stretch of a protocol, as it is written.
 *
 * @param name shown and spoken; "Steady"
 * @param kind what it is for
 * @param lengthNanos more than 0
 * @param target what to hold, or empty for free riding; always there for {@link IntervalKind#WORK}
 * @param band half the width of the band around the target, where this interval has one of its own
 */
public record Interval(
        String name, IntervalKind kind, long lengthNanos, Optional<CadenceTarget> target, Optional<Cadence> band) {

    /**
     * Checks the length, and that work has a target and rest has none.
     *
     * @throws IllegalArgumentException when one of these is not so
     */
    public Interval {
        if (lengthNanos <= 0) {
            throw new IllegalArgumentException("interval \"" + name + "\" of " + lengthNanos + " ns");
        }
        boolean workWithout = kind == IntervalKind.WORK && target.isEmpty();
        boolean restWith = kind == IntervalKind.REST && target.isPresent();
        if (workWithout || restWith) {
            throw new IllegalArgumentException("interval \"" + name + "\": work has a target, and rest has none");
        }
    }
}
