package fanbike.core.course;

import fanbike.core.model.Cadence;
import java.util.Optional;

/**
 * Time ridden in one state with one cadence. Moments are nanoseconds since the ride was opened.
 *
 * @param fromNanos when it began
 * @param toNanos when it ended; later than {@code fromNanos}
 * @param riddenFromNanos how much of the interval had been ridden when it began, pauses left out
 * @param state how it counts
 * @param cadence what was held; empty exactly where {@code state} is {@link StretchState#NO_SIGNAL}
 */
public record Stretch(
        long fromNanos, long toNanos, long riddenFromNanos, StretchState state, Optional<Cadence> cadence) {

    /** How long it was, more than 0. */
    public long lengthNanos() {
        return toNanos - fromNanos;
    }
}
