package fanbike.core.score;

import fanbike.core.model.Cadence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * Exact time-weighted sums of a cadence that is constant in pieces: what mean, deviation and slope are made of. Cadence r
 * is in micro-rpm, time t in nanoseconds of the interval; each sum is an integral over the pieces.
 */
final class Moments {

    private static final double NANOS_A_MINUTE = 60e9;

    private final long targetMicroRpm;
    private long nanos;
    private BigInteger sumR = BigInteger.ZERO;
    private BigInteger sumRR = BigInteger.ZERO;
    private BigInteger sumDeviation = BigInteger.ZERO;
    /** Twice the integral of t. */
    private BigInteger sum2T = BigInteger.ZERO;
    /** Three times the integral of t². */
    private BigInteger sum3TT = BigInteger.ZERO;
    /** Twice the integral of r·t. */
    private BigInteger sum2RT = BigInteger.ZERO;

    /**
     * Empty sums.
     *
     * @param target from which deviation is measured
     */
    Moments(Cadence target) {
        targetMicroRpm = target.microRpm();
    }

    /** Adds a piece of constant cadence, from one moment of the interval to a later one. */
    void add(long fromNanos, long toNanos, Cadence cadence) {
        BigInteger from = BigInteger.valueOf(fromNanos);
        BigInteger to = BigInteger.valueOf(toNanos);
        BigInteger length = BigInteger.valueOf(toNanos - fromNanos);
        BigInteger r = BigInteger.valueOf(cadence.microRpm());
        BigInteger rLength = r.multiply(length);
        BigInteger squares = length.multiply(from.add(to));
        nanos += toNanos - fromNanos;
        sumR = sumR.add(rLength);
        sumRR = sumRR.add(rLength.multiply(r));
        sumDeviation = sumDeviation.add(BigInteger.valueOf(Math.abs(cadence.microRpm() - targetMicroRpm))
                .multiply(length));
        sum2T = sum2T.add(squares);
        sum3TT = sum3TT.add(to.pow(3).subtract(from.pow(3)));
        sum2RT = sum2RT.add(squares.multiply(r));
    }

    /** Adds all pieces of another. */
    void add(Moments other) {
        nanos += other.nanos;
        sumR = sumR.add(other.sumR);
        sumRR = sumRR.add(other.sumRR);
        sumDeviation = sumDeviation.add(other.sumDeviation);
        sum2T = sum2T.add(other.sum2T);
        sum3TT = sum3TT.add(other.sum3TT);
        sum2RT = sum2RT.add(other.sum2RT);
    }

    OptionalDouble meanRpm() {
        return ratio(sumR, total(), 1);
    }

    OptionalDouble biasRpm() {
        return ratio(sumR.subtract(total().multiply(BigInteger.valueOf(targetMicroRpm))), total(), 1);
    }

    OptionalDouble meanAbsoluteDeviationRpm() {
        return ratio(sumDeviation, total(), 1);
    }

    /** The root of (T·∫r² − (∫r)²) / T². */
    OptionalDouble standardDeviationRpm() {
        BigInteger spread = total().multiply(sumRR).subtract(sumR.pow(2));
        OptionalDouble variance = ratio(spread, total().pow(2), 1.0 / Cadence.MICRO);
        return variance.isEmpty() ? variance : OptionalDouble.of(Math.sqrt(variance.getAsDouble()));
    }

    /** The least-squares slope, (T·∫rt − ∫t·∫r) / (T·∫t² − (∫t)²), with the factors 2 and 3 of the sums undone. */
    OptionalDouble slopeRpmPerMinute() {
        BigInteger above =
                total().multiply(sum2RT).subtract(sum2T.multiply(sumR)).multiply(BigInteger.valueOf(6));
        BigInteger below = total().multiply(sum3TT)
                .multiply(BigInteger.valueOf(4))
                .subtract(sum2T.pow(2).multiply(BigInteger.valueOf(3)));
        return ratio(above, below, NANOS_A_MINUTE);
    }

    private BigInteger total() {
        return BigInteger.valueOf(nanos);
    }

    /** A quotient in micro-rpm as rpm, times a factor; empty where there is nothing to divide by. */
    private static OptionalDouble ratio(BigInteger above, BigInteger below, double factor) {
        if (below.signum() == 0) {
            return OptionalDouble.empty();
        }
        double quotient = new BigDecimal(above)
                .divide(new BigDecimal(below), MathContext.DECIMAL64)
                .doubleValue();
        return OptionalDouble.of(quotient * factor / Cadence.MICRO);
    }
}
