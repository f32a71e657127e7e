package fanbike.core.trend;

/** How far a mean of few values strays from the truth by chance. */
final class StudentT {

    /** Of the normal distribution: 95 values of 100 are within so many standard deviations. */
    private static final double Z = 1.959963984540054;

    private StudentT() {}

    /**
     * Student's t: 95 values of 100 are within so many standard errors. Abramowitz and Stegun, Handbook of Mathematical
     * Functions (1964), 26.7.5.
     *
     * @param freedom degrees of freedom, 2.5 or more; within 1% of the truth
     */
    static double twoSided95(double freedom) {
        double z3 = Z * Z * Z;
        double z5 = z3 * Z * Z;
        double z7 = z5 * Z * Z;
        double z9 = z7 * Z * Z;
        double first = (z3 + Z) / 4;
        double second = (5 * z5 + 16 * z3 + 3 * Z) / 96;
        double third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / 384;
        double fourth = (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * Z) / 92_160;
        return Z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
    }
}
