package fanbike.adapter.cli;

import fanbike.core.report.PrintableText;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Numbers as people type them. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final int LONGEST_ECHO = 40;

    private Numbers() {}

    /** A number of at most nine digits before and nine after the point. */
    static BigDecimal decimal(String text) {
        return new BigDecimal(checked(DECIMAL, text, "a number such as 2 or 2.5"));
    }

    /** A whole number of at most nine digits. */
    static int whole(String text) {
        return Integer.parseInt(checked(WHOLE, text, "a whole number of at most nine digits"));
    }

    private static String checked(Pattern form, String text, String allowed) {
        if (form.matcher(text).matches()) {
            return text;
        }
        throw new TypeConversionException("\"" + PrintableText.of(text, LONGEST_ECHO) + "\" is not " + allowed);
    }
}
