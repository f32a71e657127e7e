package fanbike.adapter.html.chart;

/** Numbers in attributes: short, the same everywhere, and never with an exponent. */
public final class Decimal {

    private static final long[] TENS = {1, 10, 100, 1000};

    private Decimal() {}

    /**
     * A number with a point, without needless zeros.
     *
     * @param value finite, and small enough for a long
     * @param decimals at most so many, 0 to 3
     */
    public static String text(double value, int decimals) {
        long scaled = Math.round(value * TENS[decimals]);
        long whole = Math.abs(scaled) / TENS[decimals];
        long rest = Math.abs(scaled) % TENS[decimals];
        String sign = scaled < 0 ? "-" : "";
        return rest == 0 ? sign + whole : sign + whole + "." + fraction(rest, decimals);
    }

    private static String fraction(long rest, int decimals) {
        String digits = Long.toString(rest + TENS[decimals]).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
