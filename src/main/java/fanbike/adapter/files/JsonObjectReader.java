package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Takes the values out of one JSON object, each by its rule.
 *
 * <p>An empty answer means that the key is not there, or that a problem was added; whoever builds something from the
 * answers looks at {@link #problems} first.
 */
public final class JsonObjectReader {

    private final JsonNode object;
    private final Place place;
    private final Problems problems;

    JsonObjectReader(JsonNode object, Place place, Problems problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
    }

    /** Whether a key is there, whatever its value. */
    public boolean has(String key) {
        return object.has(key);
    }

    /** The value of a key as it stands; a missing node where there is none. */
    public JsonNode node(String key) {
        return object.path(key);
    }

    /** Where the value of a key is, or would be. */
    public Place place(String key) {
        return place.key(key);
    }

    /** Where the object's problems go. */
    public Problems problems() {
        return problems;
    }

    /**
     * The value of a key that must be there.
     *
     * @param key its name
     * @param rule what it must be like
     * @param <T> what it becomes
     */
    public <T> Optional<T> required(String key, ValueRule<T> rule) {
        if (!object.has(key)) {
            problems.add(place(key), "this key is missing; needed: " + rule.allowed());
            return Optional.empty();
        }
        return optional(key, rule);
    }

    /**
     * The value of a key that may be left out.
     *
     * @param key its name
     * @param rule what it must be like where it is there
     * @param <T> what it becomes
     */
    public <T> Optional<T> optional(String key, ValueRule<T> rule) {
        return object.has(key) ? rule.read(object.path(key), place(key), problems) : Optional.empty();
    }
}
