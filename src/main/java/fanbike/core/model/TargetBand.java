package fanbike.core.model;

/**
 * A target cadence and the range around it that counts as held, both ends included.
 *
 * @param target the prescribed cadence; zero in the {@linkplain #ANY open} band
 * @param lowMicroRpm lower end, millionths of rpm, 0 or more
 * @param highMicroRpm upper end, millionths of rpm, not below {@code lowMicroRpm}; may lie above any cadence
 */
public record TargetBand(Cadence target, long lowMicroRpm, long highMicroRpm) {

    /** No target: every cadence is in it. */
    public static final TargetBand ANY = new TargetBand(Cadence.ZERO, 0, Long.MAX_VALUE);

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException when low is above high or negative
     */
    public TargetBand {
        if (lowMicroRpm < 0 || lowMicroRpm > highMicroRpm) {
            throw new IllegalArgumentException("band from " + lowMicroRpm + " to " + highMicroRpm + " micro-rpm");
        }
    }

    /**
     * The band {@code target ± halfWidth}, cut off at zero.
     *
     * @param target the prescribed cadence
     * @param halfWidth how far from the target still counts
     */
    public static TargetBand around(Cadence target, Cadence halfWidth) {
        return new TargetBand(
                target,
                Math.max(0, target.microRpm() - halfWidth.microRpm()),
                target.microRpm() + halfWidth.microRpm());
    }

    /** Whether there is no target. */
    public boolean isOpen() {
        return highMicroRpm == Long.MAX_VALUE;
    }

    /**
     * Which zone a cadence is in; never {@link Zone#NO_SIGNAL}.
     *
     * @param cadence a known cadence
     */
    public Zone zoneOf(Cadence cadence) {
        if (cadence.microRpm() < lowMicroRpm) {
            return Zone.UNDER;
        }
        return cadence.microRpm() > highMicroRpm ? Zone.OVER : Zone.IN;
    }

    /**
     * How far a cadence lies outside the band, in millionths of rpm; 0 inside.
     *
     * @param cadence a known cadence
     */
    public long microRpmOutside(Cadence cadence) {
        return Math.max(0, Math.max(lowMicroRpm - cadence.microRpm(), cadence.microRpm() - highMicroRpm));
    }
}
