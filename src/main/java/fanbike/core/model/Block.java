package fanbike.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A repetition; each pass through it is a round.
 *
 * @param repeat how many rounds, 1 or more
 * @param intervals what a round consists of, at least one
 * @param restBetween stands between two rounds, never after the last
 */
public record Block(int repeat, List<Interval> intervals, Optional<Interval> restBetween) {

    /**
     * Checks that there is something to ride.
     *
     * @throws IllegalArgumentException when there is not
     */
    public Block {
        intervals = List.copyOf(intervals);
        if (repeat < 1 || intervals.isEmpty()) {
            throw new IllegalArgumentException("block of " + intervals.size() + " intervals, repeated " + repeat);
        }
    }
}
