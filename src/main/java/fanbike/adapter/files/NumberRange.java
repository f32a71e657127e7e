package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number between two others. Whatever size its exponent is, looking at it costs nothing: it is compared before it is
 * written out in full.
 *
 * @param lowest the lower end
 * @param lowestAllowed whether the lower end itself is allowed
 * @param highest the upper end, allowed
 * @param decimals how many it may have behind the point
 */
public record NumberRange(BigDecimal lowest, boolean lowestAllowed, BigDecimal highest, int decimals)
        implements ValueRule<BigDecimal> {

    /**
     * Whole numbers; {@code 5.0} is one too, as in JSON Schema.
     *
     * @param lowest allowed
     * @param highest allowed
     */
    public static NumberRange whole(long lowest, long highest) {
        return new NumberRange(BigDecimal.valueOf(lowest), true, BigDecimal.valueOf(highest), 0);
    }

    /**
     * Decimal numbers.
     *
     * @param lowest allowed, written in decimals
     * @param highest allowed
     * @param decimals how many are allowed
     */
    public static NumberRange of(String lowest, long highest, int decimals) {
        return new NumberRange(new BigDecimal(lowest), true, BigDecimal.valueOf(highest), decimals);
    }

    /**
     * Decimal numbers above 0.
     *
     * @param highest allowed
     * @param decimals how many are allowed
     */
    public static NumberRange above0(long highest, int decimals) {
        return new NumberRange(BigDecimal.ZERO, false, BigDecimal.valueOf(highest), decimals);
    }

    @Override
    public String allowed() {
        String kind = decimals == 0 ? "a whole number" : "a number";
        String from = lowestAllowed ? " from " + lowest + " to " : " above " + lowest + ", up to ";
        return kind + from + highest;
    }

    @Override
    public Optional<BigDecimal> read(JsonNode node, Place place, Problems problems) {
        if (!node.isNumber()) {
            return refuse(node, place, "is not a number", problems);
        }
        BigDecimal number = node.decimalValue();
        int aboveLowest = number.compareTo(lowest);
        if (aboveLowest < 0 || (aboveLowest == 0 && !lowestAllowed)) {
            return refuse(node, place, "is too small", problems);
        }
        if (number.compareTo(highest) > 0) {
            return refuse(node, place, "is too large", problems);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > decimals) {
            String wrong = decimals == 0 ? "is not a whole number" : "has more than " + decimals + " decimals";
            return refuse(node, place, wrong, problems);
        }
        return Optional.of(stripped);
    }
}
