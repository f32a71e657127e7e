package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An object that has no keys but the known ones.
 *
 * @param keys the known ones, in the order in which people are told of them
 */
public record ObjectRule(List<String> keys) implements ValueRule<JsonObjectReader> {

    /**
     * An object with certain keys.
     *
     * @param keys the known ones
     */
    public static ObjectRule of(String... keys) {
        return new ObjectRule(List.of(keys));
    }

    @Override
    public String allowed() {
        return "an object {...} with the keys " + listed();
    }

    /** The object, even where it has unknown keys: the others are worth reading all the same. */
    @Override
    public Optional<JsonObjectReader> read(JsonNode node, Place place, Problems problems) {
        if (!node.isObject()) {
            return refuse(node, place, "is not an object", problems);
        }
        node.fieldNames().forEachRemaining(key -> refuseUnknown(key, place, problems));
        return Optional.of(new JsonObjectReader(node, place, problems));
    }

    private void refuseUnknown(String key, Place place, Problems problems) {
        if (!keys.contains(key)) {
            problems.add(place.key(key), "unknown key " + QuotedText.quote(key) + instead(key));
        }
    }

    private String instead(String key) {
        String question = Suggestion.question(key, keys);
        return question.isEmpty() ? "; allowed: " + listed() : question;
    }

    /** Even a known key may come from the file: the track of a target does. */
    private String listed() {
        return keys.stream().map(QuotedText::cut).collect(Collectors.joining(", "));
    }
}
