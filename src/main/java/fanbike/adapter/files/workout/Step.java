package fanbike.adapter.files.workout;

import fanbike.core.model.IntervalKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A step of a workout, as a file has it and before it is judged.
 *
 * @param place in the file: {@code line 12}, {@code step 3}
 * @param name what the interval will be called
 * @param kind what it is for
 * @param seconds how long it is
 * @param target what to hold
 * @param mark of the block that begins here, where the file is ours and one does
 */
record Step(String place, String name, IntervalKind kind, BigDecimal seconds, Target target, Optional<BlockMark> mark) {

    /** Work where there is a target and rest where there is none, unless it is of another kind. */
    static IntervalKind usualKind(Target target) {
        return target.rpm().isPresent() ? IntervalKind.WORK : IntervalKind.REST;
    }

    /** The same without its mark: in the second pass through a block no block begins. */
    Step unmarked() {
        return new Step(place, name, kind, seconds, target, Optional.empty());
    }

    /** Whether the rider would not know it from another. */
    boolean isLike(Step other) {
        return name.equals(other.name)
                && kind == other.kind
                && isSame(Optional.of(seconds), Optional.of(other.seconds))
                && isSame(target.rpm(), other.target.rpm())
                && isSame(target.band(), other.target.band());
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }
}
