package fanbike.adapter.files.recording;

import java.math.BigDecimal;

/** Moments as a recording writes them: decimal seconds, exact to the nanosecond, below 1,000,000,000 s (31 years). */
final class DecimalSeconds {

    private static final int DECIMALS = 9;
    private static final int WHOLE_DIGITS = 9;
    private static final int LONGEST = 100;
    private static final long[] POWERS_OF_TEN = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private DecimalSeconds() {}

    /**
     * The nanoseconds that a JSON number of seconds stands for.
     *
     * @param text holds the number
     * @param from where it begins
     * @param length how many characters it has
     * @throws BadLineException when it is negative, too large, or finer than a nanosecond
     */
    static long nanos(char[] text, int from, int length) throws BadLineException {
        int end = from + length;
        int point = end;
        long digits = 0;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c == '.') {
                point = i;
            } else if (c < '0' || c > '9') {
                return anyNotation(new String(text, from, length));
            } else {
                // May overflow where there are too many digits; then it is not used.
                digits = digits * 10 + (c - '0');
            }
        }
        int decimals = Math.max(0, end - point - 1);
        if (point - from > WHOLE_DIGITS || decimals > DECIMALS) {
            return anyNotation(new String(text, from, length));
        }
        return digits * POWERS_OF_TEN[DECIMALS - decimals];
    }

    private static long anyNotation(String text) throws BadLineException {
        BigDecimal seconds = number(text);
        if (seconds.signum() == 0) {
            return 0;
        }
        if (seconds.signum() < 0) {
            throw new BadLineException(text + " s is negative; allowed: 0 or more");
        }
        // Judged before anything is expanded: 1e999999999 is short to write.
        if ((long) seconds.precision() - seconds.scale() > WHOLE_DIGITS) {
            throw new BadLineException(text + " s is too much; allowed: less than 1000000000");
        }
        BigDecimal shortest = seconds.stripTrailingZeros();
        if (shortest.scale() > DECIMALS) {
            throw new BadLineException(text + " s is finer than a nanosecond; allowed: 9 decimals");
        }
        return shortest.movePointRight(DECIMALS).longValueExact();
    }

    private static BigDecimal number(String text) throws BadLineException {
        if (text.length() > LONGEST) {
            throw new BadLineException("a number of " + text.length() + " characters; allowed: " + LONGEST);
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new BadLineException(text + " s has an exponent that is too long");
        }
    }

    /**
     * Plain decimal seconds, with at least one decimal and at most nine: {@code 12.034}.
     *
     * @param nanos 0 or more
     */
    static String text(long nanos) {
        String plain = BigDecimal.valueOf(nanos, DECIMALS).stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
}
