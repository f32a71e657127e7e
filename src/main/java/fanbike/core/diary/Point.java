package fanbike.core.diary;

import fanbike.core.course.SampleState;
import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What held at the last reading in one second of the ride.
 *
 * @param at when the reading came, by the wall clock
 * @param lap the number of its lap, from 0
 * @param target of that lap's interval
 * @param state how it counts
 * @param cadence what was held
 * @param powerWatts what was told
 * @param heartRateBpm what was told
 * @param metres ridden since the start; empty where the machine does not tell
 */
public record Point(
        Instant at,
        int lap,
        TargetBand target,
        SampleState state,
        Optional<Cadence> cadence,
        OptionalInt powerWatts,
        OptionalInt heartRateBpm,
        OptionalLong metres) {}
