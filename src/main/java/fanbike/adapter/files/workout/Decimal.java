package fanbike.adapter.files.workout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as workouts write them, which may be any text. */
final class Decimal {

    /** Neither an exponent nor a thousand digits: looking at a number must cost nothing. */
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,20})?|\\.\\d{1,20})");

    private Decimal() {}

    static Optional<BigDecimal> parse(String text) {
        String bare = text.strip();
        return FORM.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** Without the dust that binary fractions leave behind: {@code 66.00032000000001}. */
    static BigDecimal dusted(BigDecimal number, int decimals) {
        return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    }

    /**
     * The exact number that a file of ours has beside a rounded one.
     *
     * @param rounded what other programs see; holds where someone changed it
     * @param exact what we wrote beside it
     * @param decimals of the rounded one
     */
    static BigDecimal finer(BigDecimal rounded, Optional<BigDecimal> exact, int decimals) {
        return exact.filter(number ->
                        number.setScale(decimals, RoundingMode.HALF_UP).compareTo(rounded) == 0)
                .orElse(rounded);
    }
}
