package fanbike.adapter.files.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.core.model.Policy;
import java.util.Optional;

/**
 * A policy as the flat object that configuration, recordings and reports show. Written as
 * text, it reads back as the same policy, and that is written as the same text.
 */
public final class PolicyJson {

    private static final ObjectRule OBJECT =
            new ObjectRule(PolicyKeys.ALL.stream().map(PolicyKey::name).toList());

    private PolicyJson() {}

    /**
     * The flat object, every key there.
     *
     * @param policy any policy
     */
    public static ObjectNode write(Policy policy) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        PolicyKeys.ALL.forEach(key -> object.set(key.name(), key.valueIn(policy)));
        return object;
    }

    /**
     * Reads a flat object that has every key.
     *
     * @param node the object
     * @param place of it
     * @param problems where everything that is wrong goes
     * @return empty where something is
     */
    public static Optional<Policy> read(JsonNode node, Place place, Problems problems) {
        int before = problems.count();
        Optional<JsonObjectReader> object = OBJECT.read(node, place, problems);
        object.ifPresent(reader -> PolicyKeys.ALL.forEach(key -> reader.required(key.name(), key.rule())));
        return problems.count() == before ? Optional.of(new FlatPolicy(node).toPolicy()) : Optional.empty();
    }

    /**
     * Reads a flat object in which any key may be left out.
     *
     * @param node the object
     * @param defaults what holds for a key that is left out
     * @param place of the object
     * @param problems where everything that is wrong goes
     * @return empty where something is
     */
    public static Optional<Policy> read(JsonNode node, Policy defaults, Place place, Problems problems) {
        if (!(node instanceof ObjectNode own)) {
            return read(node, place, problems);
        }
        ObjectNode whole = write(defaults);
        whole.setAll(own);
        return read(whole, place, problems);
    }
}
