package fanbike.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a report writes them: the same digits on every machine. */
public final class Figures {

    private static final int DECIMALS = 9;
    private static final long SECOND = 1_000_000_000L;

    private Figures() {}

    /**
     * Nanoseconds as exact seconds.
     *
     * @param nanos any
     */
    public static BigDecimal seconds(long nanos) {
        return tidy(BigDecimal.valueOf(nanos, DECIMALS), 1);
    }

    /**
     * Millionths of rpm as exact rpm.
     *
     * @param microRpm any
     */
    public static BigDecimal exactRpm(long microRpm) {
        return tidy(BigDecimal.valueOf(microRpm, 6), 0);
    }

    /**
     * A figure to nine decimals, which is finer than any measurement here.
     *
     * @param figure a finite number
     */
    public static BigDecimal rounded(double figure) {
        return tidy(new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN), 1);
    }

    /** Without needless zeros at the end, and without an exponent. */
    private static BigDecimal tidy(BigDecimal exact, int leastDecimals) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < leastDecimals ? stripped.setScale(leastDecimals, RoundingMode.UNNECESSARY) : stripped;
    }

    /**
     * A length of time as minutes and seconds, rounded to whole seconds: {@code 3:00}, {@code 1:02:03}.
     *
     * @param nanos 0 or more
     */
    public static String clock(long nanos) {
        long seconds = Math.floorDiv(nanos + SECOND / 2, SECOND);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /**
     * What is left of a time in whole seconds, rounded up: 0 is said when it is over, and not before.
     *
     * @param nanos 0 or more
     */
    public static long secondsLeft(long nanos) {
        return (nanos + SECOND - 1) / SECOND;
    }

    /**
     * A score with one decimal, rounded down, so that the number never says more than its word.
     *
     * @param score 0 to 100
     */
    public static String score(double score) {
        return new BigDecimal(score).setScale(1, RoundingMode.FLOOR).toPlainString();
    }

    /**
     * An rpm figure as people say it: whole where it is whole, else one decimal.
     *
     * @param rpm any
     */
    public static String rpm(double rpm) {
        String text = String.format(Locale.ROOT, "%.1f", rpm);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
