package fanbike.core.cadence;

import fanbike.core.model.Cadence;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one notification told. A part that is absent is no news, which is not zero.
 *
 * @param atNanos when it came, nanoseconds since the ride was opened
 * @param cadence what the believed source says
 * @param powerWatts what the rider delivers
 * @param heartRateBpm from the strap where there is one, else from the bike
 * @param counters what the machine counts since it was switched on
 * @param source where {@code cadence} comes from; present when it is
 */
public record Reading(
        long atNanos,
        Optional<Cadence> cadence,
        OptionalInt powerWatts,
        OptionalInt heartRateBpm,
        MachineCounters counters,
        Optional<CadenceSource> source) {

    static Reading of(
            long atNanos,
            Optional<SourcedCadence> sourced,
            OptionalInt powerWatts,
            OptionalInt heartRate,
            MachineCounters counters) {
        return new Reading(
                atNanos,
                sourced.map(SourcedCadence::cadence),
                powerWatts,
                heartRate,
                counters,
                sourced.map(SourcedCadence::source));
    }
}
