package fanbike.adapter.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/** Builds the tree of one JSON text from its tokens. Of a key that is there twice the first value stays. */
final class JsonTree {

    private final JsonParser parser;
    private final Problems problems;

    JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The one value of a text that is not blank. Recursion is bounded by the parser, which refuses deep nesting. */
    JsonNode read(Place place) throws IOException {
        JsonNode root = value(parser.nextToken(), place);
        if (parser.nextToken() != null) {
            throw refusal("there is more behind the end; look for a bracket too many before it");
        }
        return root;
    }

    private JsonNode value(JsonToken token, Place place) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw refusal("a value was expected here");
        };
    }

    private DecimalNode number() throws IOException {
        try {
            return DecimalNode.valueOf(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw new SyntaxProblem.Refusal(
                    "the exponent of this number is beyond every range", parser.currentTokenLocation(), e);
        }
    }

    private ObjectNode object(Place place) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place inside = place.key(key);
            JsonNode value = value(parser.nextToken(), inside);
            if (object.has(key)) {
                problems.add(inside, "this key is there twice; keep one of the two");
            } else {
                object.set(key, value);
            }
        }
        return object;
    }

    private ArrayNode array(Place place) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, place.item(array.size())));
        }
        return array;
    }

    private SyntaxProblem.Refusal refusal(String sentence) {
        return new SyntaxProblem.Refusal(sentence, parser.currentTokenLocation());
    }
}
