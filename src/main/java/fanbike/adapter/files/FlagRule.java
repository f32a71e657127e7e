package fanbike.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** True or false. */
public record FlagRule() implements ValueRule<Boolean> {

    @Override
    public String allowed() {
        return "true or false, without quotation marks";
    }

    @Override
    public Optional<Boolean> read(JsonNode node, Place place, Problems problems) {
        return node.isBoolean()
                ? Optional.of(node.booleanValue())
                : refuse(node, place, "is neither true nor false", problems);
    }
}
