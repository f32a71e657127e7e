package fanbike.core.score;

import fanbike.core.model.Zone;
import fanbike.core.session.SessionEvent.Span;
import java.util.OptionalLong;

/** How soon the band was reached, and for how long it was held without a break. */
final class Hold {

    private OptionalLong timeToTargetNanos = OptionalLong.empty();
    private long heldNanos;
    private long heldUntilNanos;
    private long longestNanos;

    OptionalLong timeToTargetNanos() {
        return timeToTargetNanos;
    }

    long longestNanos() {
        return longestNanos;
    }

    void add(Span span) {
        if (span.zone() != Zone.IN) {
            heldNanos = 0;
            return;
        }
        if (timeToTargetNanos.isEmpty()) {
            timeToTargetNanos = OptionalLong.of(span.riddenFromNanos());
        }
        // A pause leaves a gap between two spans, and breaks the hold.
        heldNanos = span.lengthNanos() + (span.fromNanos() == heldUntilNanos ? heldNanos : 0);
        heldUntilNanos = span.toNanos();
        longestNanos = Math.max(longestNanos, heldNanos);
    }
}
