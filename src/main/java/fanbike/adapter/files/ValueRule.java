package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a JSON value must be like, and how it becomes a value of the program.
 *
 * @param <T> what it becomes
 */
public interface ValueRule<T> {

    /** What is allowed, to stand behind "allowed: ". */
    String allowed();

    /**
     * Reads a value.
     *
     * @param node any value
     * @param place of it
     * @param problems where everything that is wrong goes
     * @return empty exactly where a problem was added
     */
    Optional<T> read(JsonNode node, Place place, Problems problems);

    /**
     * Adds the problem that a value breaks this rule.
     *
     * @param node the value
     * @param place of it
     * @param wrong what is wrong with it, to stand behind the value: "is too small"
     * @param problems where it goes
     * @return empty
     */
    default Optional<T> refuse(JsonNode node, Place place, String wrong, Problems problems) {
        problems.add(place, QuotedText.of(node) + " " + wrong + "; allowed: " + allowed());
        return Optional.empty();
    }
}
