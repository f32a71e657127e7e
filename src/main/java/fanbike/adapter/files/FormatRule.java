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
        int newer = node.decimalValue().compareTo(BigDecimal.ONE);
        if (newer > 0) {
            problems.add(
                    place,
                    "made for a newer Fanbike (format " + QuotedText.of(node)
                            + "); this one reads format 1: update Fanbike");
            return Optional.empty();
        }
        return newer == 0 ? Optional.of(BigDecimal.ONE) : refuse(node, place, "is not a format", problems);
    }
}
