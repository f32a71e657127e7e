package fanbike.adapter.files.recording;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A wall-clock time. */
record InstantRule() implements ValueRule<Instant> {

    @Override
    public String allowed() {
        return "a time such as \"2026-01-31T10:00:00Z\"";
    }

    @Override
    public Optional<Instant> read(JsonNode node, Place place, Problems problems) {
        try {
            return Optional.of(Instant.parse(node.asText()));
        } catch (DateTimeParseException e) {
            return refuse(node, place, "is not a time", problems);
        }
    }
}
