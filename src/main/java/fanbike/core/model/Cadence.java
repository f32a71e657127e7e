package fanbike.core.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How fast the cranks turn, in whole millionths of a revolution per minute.
 *
 * @param microRpm 0 to 250,000,000; more than 250 rpm is no human cadence
 */
public record Cadence(long microRpm) implements Comparable<Cadence> {

    /** Millionths in one rpm. */
    public static final long MICRO = 1_000_000;

    /** The highest cadence that is believed, in rpm. */
    public static final int MAX_RPM = 250;

    /** The pedals stand still (which is not the same as not knowing). */
    public static final Cadence ZERO = new Cadence(0);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when it is negative or over 250 rpm
     */
    public Cadence {
        if (microRpm < 0 || microRpm > MAX_RPM * MICRO) {
            throw new IllegalArgumentException("cadence of " + microRpm / (double) MICRO + " rpm, allowed: 0 to 250");
        }
    }

    /**
     * The cadence nearest to a number of rpm.
     *
     * @param rpm 0 to 250
     * @throws IllegalArgumentException when it is out of range or not a number
     */
    public static Cadence ofRpm(double rpm) {
        if (!isBelievable(rpm)) {
            throw new IllegalArgumentException("cadence of " + rpm + " rpm, allowed: 0 to 250");
        }
        return new Cadence(Math.round(rpm * MICRO));
    }

    /**
     * Whether a number of rpm can be a cadence at all: finite, 0 to 250.
     *
     * @param rpm any number
     */
    public static boolean isBelievable(double rpm) {
        return rpm >= 0 && rpm <= MAX_RPM;
    }

    /**
     * A share of this cadence, rounded to whole rpm, half up; 100 leaves it as it is.
     *
     * @param percent more than 0
     * @throws IllegalArgumentException when it comes to more than 250 rpm
     */
    public Cadence scaled(int percent) {
        if (percent == 100) {
            return this;
        }
        BigDecimal rpm = BigDecimal.valueOf(microRpm)
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100 * MICRO), 0, RoundingMode.HALF_UP);
        return ofRpm(rpm.doubleValue());
    }

    /** In rpm. */
    public double rpm() {
        return microRpm / (double) MICRO;
    }

    @Override
    public int compareTo(Cadence other) {
        return Long.compare(microRpm, other.microRpm);
    }
}
