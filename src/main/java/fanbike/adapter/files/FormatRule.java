package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number of a file's format: 1, until a file of today could no longer be read as what it means. */
public record FormatRule() implements ValueRule<BigDecimal> {

    private static final String KEY = "format";

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
     * Refuses a file of the program's own that a newer program made: what else is strange in it this one cannot judge, and
     * nothing is wrong with it that could be corrected.
     *
     * @param file its name as the user knows it
     * @param bytes what it holds
     * @throws InvalidFileException when it is newer
     */
    public static void refuseNewer(String file, byte[] bytes) throws InvalidFileException {
        Optional<JsonNode> format = StrictJson.parse(bytes, Place.FILE, new Problems())
                .map(node -> node.path(KEY))
                .filter(FormatRule::isNewer);
        if (format.isPresent()) {
            var problem = new Problem(
                    Place.FILE.key(KEY).text(),
                    newer(format.get()) + ": update Fanbike, or give this one a folder of its own with FANBIKE_HOME");
            throw new InvalidFileException(file, List.of(problem));
        }
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
