package fanbike.core.view;

import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import java.util.Optional;

/**
 * The cadence from one moment to the next point's.
 *
 * @param atNanos from when on, nanoseconds since the ride was opened
 * @param cadence the value that held; empty where there was no signal
 * @param target the band of that moment
 */
public record TracePoint(long atNanos, Optional<Cadence> cadence, TargetBand target) {

    /** Whether the same is to be drawn, at whatever moment. */
    boolean looksLike(TracePoint other) {
        return cadence.equals(other.cadence) && target.equals(other.target);
    }
}
