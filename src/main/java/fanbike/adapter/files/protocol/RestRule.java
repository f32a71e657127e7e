package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import java.math.BigDecimal;
import java.util.Optional;

/** The rest between two rounds. */
record RestRule() implements ValueRule<Interval> {

    private static final ObjectRule KEYS = ObjectRule.of("seconds");

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Interval> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems)
                .flatMap(rest -> rest.required("seconds", IntervalRule.SECONDS))
                .map(RestRule::rest);
    }

    private static Interval rest(BigDecimal seconds) {
        return new Interval(
                Plan.REST_NAME, IntervalKind.REST, ExactUnits.nanos(seconds), Optional.empty(), Optional.empty());
    }
}
