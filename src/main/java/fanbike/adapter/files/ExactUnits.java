package fanbike.adapter.files;

import fanbike.core.model.Cadence;
import java.math.BigDecimal;

/** Seconds and rpm as files write them, to and from the integers the core counts in. Nothing is ever rounded. */
public final class ExactUnits {

    /** Decimals of a second that can be told apart: nanoseconds. */
    public static final int SECONDS_DECIMALS = 9;

    /** Decimals of an rpm that can be told apart: millionths. */
    public static final int RPM_DECIMALS = 6;

    private ExactUnits() {}

    /**
     * Nanoseconds.
     *
     * @param seconds with at most 9 decimals, and small enough for a {@code long}, as a {@link NumberRange} saw to
     * @throws ArithmeticException when it is not
     */
    public static long nanos(BigDecimal seconds) {
        return seconds.movePointRight(SECONDS_DECIMALS).longValueExact();
    }

    /**
     * A cadence.
     *
     * @param rpm 0 to 250 with at most 6 decimals, as a {@link NumberRange} saw to
     * @throws ArithmeticException when it has more
     */
    public static Cadence cadence(BigDecimal rpm) {
        return new Cadence(rpm.movePointRight(RPM_DECIMALS).longValueExact());
    }

    /**
     * Seconds without idle zeros: {@code 10}, {@code 0.5}.
     *
     * @param nanos any number of nanoseconds
     */
    public static BigDecimal seconds(long nanos) {
        return plain(BigDecimal.valueOf(nanos, SECONDS_DECIMALS));
    }

    /**
     * Rpm without idle zeros.
     *
     * @param cadence any cadence
     */
    public static BigDecimal rpm(Cadence cadence) {
        return plain(BigDecimal.valueOf(cadence.microRpm(), RPM_DECIMALS));
    }

    /**
     * The same number without idle zeros behind its point, and without an exponent instead of those before it.
     *
     * @param number of a size that a person would write out
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
