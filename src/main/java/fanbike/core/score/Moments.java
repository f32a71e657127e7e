package fanbike.core.score;

import fanbike.core.model.Cadence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * Exact time-weighted sums of a cadence that is constant in pieces: what mean, deviation and slope are made of. Cadence r
 * is in micro-rpm, time t in nanoseconds of the interval; each sum is an integral over the pieces. The pieces come in
 * order of time; where one follows another without a gap, the integrals of t alone are those of the whole run.
 */
final class Moments {

    private static final double NANOS_A_MINUTE = 60e9;

    private final long targetMicroRpm;
    private final ExactSum sumR = new ExactSum();
    private final ExactSum sumRR = new ExactSum();
    private final ExactSum sumDeviation = new ExactSum();
    /** Twice the integral of r·t. */
    private final ExactSum sum2RT = new ExactSum();

    private long nanos;
    private long runFromNanos;
    private long runToNanos;
    /** Twice the integral of t, without the last run. */
    private BigInteger sum2T = BigInteger.ZERO;
    /** Three times the integral of t², without the last run. */
    private BigInteger sum3TT = BigInteger.ZERO;

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
        long length = toNanos - fromNanos;
        long r = cadence.microRpm();
        nanos += length;
        sumR.add(r, length);
        sumRR.add(r * r, length);
        sumDeviation.add(Math.abs(r - targetMicroRpm), length);
        sum2RT.add(length, fromNanos + toNanos, r);
        addRun(fromNanos, toNanos);
    }

    private void addRun(long fromNanos, long toNanos) {
        if (fromNanos != runToNanos) {
            sum2T = sum2T();
            sum3TT = sum3TT();
            runFromNanos = fromNanos;
        }
        runToNanos = toNanos;
    }

    /** Adds all pieces of another, which come before any that were added here. */
    void addEarlier(Moments other) {
        nanos += other.nanos;
        sumR.add(other.sumR);
        sumRR.add(other.sumRR);
        sumDeviation.add(other.sumDeviation);
        sum2RT.add(other.sum2RT);
        sum2T = sum2T.add(other.sum2T());
        sum3TT = sum3TT.add(other.sum3TT());
    }

    private BigInteger sum2T() {
        return sum2T.add(power(runToNanos, 2)).subtract(power(runFromNanos, 2));
    }

    private BigInteger sum3TT() {
        return sum3TT.add(power(runToNanos, 3)).subtract(power(runFromNanos, 3));
    }

    private static BigInteger power(long nanos, int exponent) {
        return BigInteger.valueOf(nanos).pow(exponent);
    }

    OptionalDouble meanRpm() {
        return ratio(sumR.value(), total(), 1);
    }

    OptionalDouble biasRpm() {
        return ratio(sumR.value().subtract(total().multiply(BigInteger.valueOf(targetMicroRpm))), total(), 1);
    }

    OptionalDouble meanAbsoluteDeviationRpm() {
        return ratio(sumDeviation.value(), total(), 1);
    }

    /** The root of (T·∫r² − (∫r)²) / T². */
    OptionalDouble standardDeviationRpm() {
        BigInteger spread =
                total().multiply(sumRR.value()).subtract(sumR.value().pow(2));
        OptionalDouble variance = ratio(spread, total().pow(2), 1.0 / Cadence.MICRO);
        return variance.isEmpty() ? variance : OptionalDouble.of(Math.sqrt(variance.getAsDouble()));
    }

    /** The least-squares slope, (T·∫rt − ∫t·∫r) / (T·∫t² − (∫t)²), with the factors 2 and 3 of the sums undone. */
    OptionalDouble slopeRpmPerMinute() {
        BigInteger above = total().multiply(sum2RT.value())
                .subtract(sum2T().multiply(sumR.value()))
                .multiply(BigInteger.valueOf(6));
        BigInteger below = total().multiply(sum3TT())
                .multiply(BigInteger.valueOf(4))
                .subtract(sum2T().pow(2).multiply(BigInteger.valueOf(3)));
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
