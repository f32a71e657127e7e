package fanbike.adapter.files.workout;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The range of whole rpm that other programs are shown.
 *
 * @param low its lower end
 * @param high its upper end; the same where there is no band
 */
record ShownRange(BigDecimal low, BigDecimal high) {

    /** Without needless decimals, so that equal ranges are equal. */
    ShownRange {
        low = low.stripTrailingZeros();
        high = high.stripTrailingZeros();
    }

    /** What is shown of an exact target. */
    static ShownRange of(BigDecimal rpm, Optional<BigDecimal> band) {
        BigDecimal half = band.orElse(BigDecimal.ZERO);
        return new ShownRange(Target.shown(rpm.subtract(half)), Target.shown(rpm.add(half)));
    }

    /** What was shown where this target was read. */
    static ShownRange of(Target read) {
        BigDecimal middle = read.rpm().orElseThrow();
        BigDecimal half = read.band().orElse(BigDecimal.ZERO);
        return new ShownRange(middle.subtract(half), middle.add(half));
    }

    /** What is read of it. */
    Target target() {
        return Target.ofRange(low, high);
    }
}
