package fanbike.adapter.files.recording;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A wall-clock time of a year that every format and calendar can write; a machine without a clock is in 1970. */
record InstantRule() implements ValueRule<Instant> {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    @Override
    public String allowed() {
        return "a time such as \"2026-01-31T10:00:00Z\", in the years 1970 to 9999";
    }

    @Override
    public Optional<Instant> read(JsonNode node, Place place, Problems problems) {
        try {
            Instant time = Instant.parse(node.asText());
            return time.isBefore(FIRST) || !time.isBefore(AFTER_LAST)
                    ? refuse(node, place, "is too long ago or too far ahead", problems)
                    : Optional.of(time);
        } catch (DateTimeParseException e) {
            return refuse(node, place, "is not a time", problems);
        }
    }
}
