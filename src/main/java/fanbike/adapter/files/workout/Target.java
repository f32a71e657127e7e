package fanbike.adapter.files.workout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A cadence to hold, as a file has it and before it is judged.
 *
 * @param rpm empty for free riding
 * @param band half the width of the range around it; empty where the file has none
 */
record Target(Optional<BigDecimal> rpm, Optional<BigDecimal> band) {

    static final Target FREE = new Target(Optional.empty(), Optional.empty());

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Target of(BigDecimal rpm) {
        return new Target(Optional.of(rpm), Optional.empty());
    }

    /** The middle of a range, with half its width; a range without a width is one cadence. Which end is which is plain. */
    static Target ofRange(BigDecimal one, BigDecimal other) {
        BigDecimal middle = one.add(other).divide(TWO);
        BigDecimal half = other.subtract(one).abs().divide(TWO);
        return new Target(Optional.of(middle), Optional.of(half).filter(width -> width.signum() != 0));
    }

    /** The whole rpm that other programs are shown of a range; not below 0. */
    static BigDecimal shown(BigDecimal rpm) {
        return rpm.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
    }
}
