package fanbike.core.diary;

import fanbike.core.session.SessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;

/** The time of day at a ride's moments: they count on while the program is gone, and the wall clock does not wait. */
final class WallClock {

    private final Instant openedAt;
    private final List<SessionEvent.Interruption> interruptions;

    /**
     * The clock of one ride.
     *
     * @param openedAt the ride's moment 0
     * @param interruptions when the program had been gone
     */
    WallClock(Instant openedAt, List<SessionEvent.Interruption> interruptions) {
        this.openedAt = openedAt;
        this.interruptions = List.copyOf(interruptions);
    }

    /** When something ended, or was told: an interruption at that very moment came after it. */
    Instant ended(long atNanos) {
        return at(atNanos, interrupted -> interrupted < atNanos);
    }

    /** When something began: an interruption at that very moment came before it. */
    Instant began(long atNanos) {
        return at(atNanos, interrupted -> interrupted <= atNanos);
    }

    private Instant at(long atNanos, LongPredicate isBefore) {
        Duration gone = interruptions.stream()
                .filter(interruption -> isBefore.test(interruption.atNanos()))
                .map(interruption -> Duration.ofNanos(interruption.wallNanos()))
                .reduce(Duration.ZERO, Duration::plus);
        return openedAt.plusNanos(atNanos).plus(gone);
    }
}
