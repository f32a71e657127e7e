package fanbike.adapter.files.recording;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.adapter.files.config.PolicyJson;
import fanbike.core.model.Policy;
import java.util.Optional;

/** The policy of a ride, with every key. */
record PolicyRule() implements ValueRule<Policy> {

    @Override
    public String allowed() {
        return "an object with every number that is a choice";
    }

    @Override
    public Optional<Policy> read(JsonNode node, Place place, Problems problems) {
        return PolicyJson.read(node, place, problems);
    }
}
