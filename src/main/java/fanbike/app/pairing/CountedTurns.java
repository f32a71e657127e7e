package fanbike.app.pairing;

import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;

/** How far one counter of revolutions has moved since it was first seen. */
final class CountedTurns {

    private final long mask;
    private Optional<RevolutionCount> last = Optional.empty();
    private long turns;

    /**
     * A counter that was not seen.
     *
     * @param mask the largest number it can show
     */
    CountedTurns(long mask) {
        this.mask = mask;
    }

    void accept(RevolutionCount count) {
        turns += last.map(before -> (count.revolutions() - before.revolutions()) & mask)
                .orElse(0L);
        last = Optional.of(count);
    }

    /** It may have begun anew. */
    void restart() {
        last = Optional.empty();
    }

    boolean wasSeen() {
        return last.isPresent() || turns > 0;
    }

    long turns() {
        return turns;
    }
}
