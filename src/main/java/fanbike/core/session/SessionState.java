package fanbike.core.session;

import fanbike.core.model.Cadence;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Zone;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session at one moment.
 *
 * @param atNanos the moment, nanoseconds since the ride was opened
 * @param phase where it stands
 * @param interval the one that is ridden, or would be: the first before the start, the last after the end
 * @param riddenNanos how much of it was ridden, pauses left out
 * @param cadence the value that holds now, if any does
 * @param waitsForRider whether it begins, or goes on after an interruption, when the rider pedals or says so
 * @param startsInSeconds whole seconds to the start while it is counted down, rounded up
 */
public record SessionState(
        long atNanos,
        Phase phase,
        PlannedInterval interval,
        long riddenNanos,
        Optional<Cadence> cadence,
        boolean waitsForRider,
        OptionalInt startsInSeconds) {

    /** How much of the interval is left to ride. */
    public long leftNanos() {
        return interval.lengthNanos() - riddenNanos;
    }

    /** Where the cadence is, seen from the interval's band. */
    public Zone zone() {
        return cadence.map(interval.target()::zoneOf).orElse(Zone.NO_SIGNAL);
    }
}
