package fanbike.adapter.html.words;

import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers as people read them. */
public final class Words {

    /** Stands where there is no figure. */
    public static final String NONE = "–";

    private static final int LONGEST_TEXT = 200;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double A_FEW_SECONDS = 10;
    private static final long A_MINUTE_NANOS = 60_000_000_000L;

    private Words() {}

    /**
     * A share in whole percent; all and nothing are said only of all and nothing.
     *
     * @param share 0 to 1
     */
    public static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 100 && share < 1) {
            return ">99%";
        }
        return rounded == 0 && share > 0 ? "<1%" : rounded + "%";
    }

    /**
     * A share in whole percent, or a dash.
     *
     * @param share 0 to 1
     */
    public static String percent(OptionalDouble share) {
        return share.isEmpty() ? NONE : percent(share.getAsDouble());
    }

    /**
     * A figure with one decimal, or a dash.
     *
     * @param figure any
     */
    public static String figure(OptionalDouble figure) {
        return figure.isEmpty() ? NONE : String.format(Locale.ROOT, "%.1f", figure.getAsDouble());
    }

    /**
     * A difference with one decimal and its sign, or a dash.
     *
     * @param difference any
     */
    public static String signed(OptionalDouble difference) {
        return difference.isEmpty() ? NONE : signed(difference.getAsDouble());
    }

    private static String signed(double difference) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(difference));
        if (digits.equals("0.0")) {
            return digits;
        }
        return (difference < 0 ? "−" : "+") + digits;
    }

    /**
     * A difference in rpm.
     *
     * @param rpm any
     */
    public static String signedRpm(double rpm) {
        return signed(rpm) + " rpm";
    }

    /**
     * A short time in seconds, to a tenth where it is only a few.
     *
     * @param nanos 0 or more
     */
    public static String seconds(long nanos) {
        double seconds = nanos / NANOS_A_SECOND;
        return String.format(Locale.ROOT, seconds < A_FEW_SECONDS ? "%.1f s" : "%.0f s", seconds);
    }

    /**
     * A short time in seconds, or a dash.
     *
     * @param nanos 0 or more
     */
    public static String seconds(OptionalLong nanos) {
        return nanos.isEmpty() ? NONE : seconds(nanos.getAsLong());
    }

    /**
     * A length of time: in seconds where it is short, else in minutes and seconds.
     *
     * @param nanos 0 or more
     */
    public static String length(long nanos) {
        return nanos < A_MINUTE_NANOS ? seconds(nanos) : Figures.clock(nanos) + " min";
    }

    /**
     * A number of seconds as somebody set it.
     *
     * @param nanos 0 or more
     */
    public static String setSeconds(long nanos) {
        return Figures.seconds(nanos).stripTrailingZeros().toPlainString() + " s";
    }

    /**
     * So many of something.
     *
     * @param count how many
     * @param one what one is called
     * @param many what several are called
     */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /**
     * Text from outside, so that each character of it can be seen.
     *
     * @param text any
     */
    public static String shown(String text) {
        return PrintableText.of(text, LONGEST_TEXT);
    }
}
