package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** The number of a file's format: 1, until a file of today could no longer be read as what it means. */
public record FormatRule() implements ValueRule<BigDecimal> {

    @Override
    public String allowed() {
        return "1";
    }

    @Override
    public Optional<BigDecimal> read(JsonNode node, Place place, Problems problems) {
        if (!node.isNumber()) {
            return refuse(node, place, "is not the number of a format", problems);
        }
        if (isNewer(node)) {
            problems.add(place, newer(node) + ": update Fanbike");
            return Optional.empty();
        }
        boolean known = node.decimalValue().compareTo(BigDecimal.ONE) == 0;
        return known ? Optional.of(BigDecimal.ONE) : refuse(node, place, "is not a format", problems);
    }

    /**
     * Whether a newer program made this.
     *
     * @param node the number of a file's format, or anything else
     */
    public static boolean isNewer(JsonNode node) {
        return node.isNumber() && node.decimalValue().compareTo(BigDecimal.ONE) > 0;
    }

    /**
     * What is wrong with a file that a newer program made; what to do about it comes after a colon.
     *
     * @param node the number of its format
     */
    public static String newer(JsonNode node) {
        return "made for a newer Fanbike (format " + QuotedText.of(node) + "); this one reads format 1";
    }
}
