package fanbike.core.score;

import java.math.BigInteger;

/**
 * A sum of products that never rounds, in 128 bits: wide enough for any ride that a plan can prescribe. Big integers, added
 * up at every notification, made the whole coach twice as slow.
 */
final class ExactSum {

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(Long.SIZE);

    private long high;
    private long low;

    /** Adds {@code a · b}, both 0 or more. */
    void add(long a, long b) {
        addWords(Math.multiplyHigh(a, b), a * b);
    }

    /** Adds {@code a · b · c}, all 0 or more, where the product fits 127 bits. */
    void add(long a, long b, long c) {
        long lowAB = a * b;
        long highOfLow = Math.multiplyHigh(lowAB, c) + ((lowAB >> (Long.SIZE - 1)) & c);
        addWords(Math.multiplyHigh(a, b) * c + highOfLow, lowAB * c);
    }

    /** Adds another sum. */
    void add(ExactSum other) {
        addWords(other.high, other.low);
    }

    BigInteger value() {
        BigInteger unsignedLow = BigInteger.valueOf(low);
        return BigInteger.valueOf(high).multiply(TWO_TO_64).add(low < 0 ? unsignedLow.add(TWO_TO_64) : unsignedLow);
    }

    private void addWords(long highWord, long lowWord) {
        low += lowWord;
        long carry = Long.compareUnsigned(low, lowWord) < 0 ? 1 : 0;
        high += highWord + carry;
    }
}
