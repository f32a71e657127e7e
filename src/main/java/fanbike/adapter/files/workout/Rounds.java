package fanbike.adapter.files.workout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Steps that are ridden one or more times, as a file has them and before they are judged: a block to be.
 *
 * @param place where the file says how often
 * @param repeat how often
 * @param steps in order
 * @param restSeconds the rest between two rounds
 */
record Rounds(String place, BigDecimal repeat, List<Step> steps, Optional<BigDecimal> restSeconds) {

    Rounds {
        steps = List.copyOf(steps);
    }

    /** Steps that are ridden once. */
    static Rounds once(List<Step> steps) {
        return new Rounds(steps.get(0).place(), BigDecimal.ONE, steps, Optional.empty());
    }
}
