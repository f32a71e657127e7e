package fanbike.core.course;

import fanbike.core.model.PlannedInterval;
import fanbike.core.session.SessionEvent.Ending;
import java.util.List;
import java.util.Optional;

/**
 * An interval that was begun once: one that the rider began anew has a pass for each time.
 *
 * @param interval which
 * @param fromNanos when it began, nanoseconds since the ride was opened
 * @param toNanos when it ended, pauses included; the ride's last moment where it has not
 * @param ending why it ended; empty where it has not
 * @param stretches what was ridden of it, in order; there are gaps between them where the clock stood
 */
public record Pass(
        PlannedInterval interval, long fromNanos, long toNanos, Optional<Ending> ending, List<Stretch> stretches) {

    /** Copies the list. */
    public Pass {
        stretches = List.copyOf(stretches);
    }

    /** Whether it is in the report: it was ridden at all, and not begun anew. */
    public boolean isKept() {
        return riddenNanos() > 0 && ending.filter(Ending.REPEATED::equals).isEmpty();
    }

    /** How much of it was ridden, pauses left out. */
    public long riddenNanos() {
        return stretches.stream().mapToLong(Stretch::lengthNanos).sum();
    }
}
