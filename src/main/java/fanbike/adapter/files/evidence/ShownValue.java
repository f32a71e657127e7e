package fanbike.adapter.files.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.QuotedText;

/** A JSON value as people are shown it, who compare it with another. */
final class ShownValue {

    private ShownValue() {}

    static String of(JsonNode value) {
        return value.isMissingNode() ? "nothing" : QuotedText.of(value);
    }
}
