package fanbike.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A report, as it can be shown: its numbers to the last digit, its text made harmless. */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ReportJson() {}

    static JsonNode read(String reportJson) {
        try {
            return shown(JSON.readTree(reportJson));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a report that is no JSON", e);
        }
    }

    private static JsonNode shown(JsonNode node) {
        if (node instanceof TextNode text) {
            return TextNode.valueOf(Shown.text(text.textValue()));
        }
        if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, shown(array.get(index)));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(shown(property.getValue())));
        }
        return node;
    }
}
