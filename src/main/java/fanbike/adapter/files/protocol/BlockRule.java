package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.ListRule;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.Block;
import fanbike.core.model.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A block of a protocol.
 *
 * @param tracks the protocol's
 */
record BlockRule(List<String> tracks) implements ValueRule<Block> {

    static final NumberRange REPEAT = NumberRange.whole(1, 100);

    private static final ObjectRule KEYS = ObjectRule.of("repeat", "intervals", "restBetween");

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Block> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(this::read);
    }

    private Optional<Block> read(JsonObjectReader block) {
        int before = block.problems().count();
        Optional<BigDecimal> repeat = block.optional("repeat", REPEAT);
        Optional<List<Interval>> intervals = block.required("intervals", intervals());
        Optional<Interval> rest = block.optional("restBetween", new RestRule());
        if (block.problems().count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Block(repeat.orElse(BigDecimal.ONE).intValueExact(), intervals.orElseThrow(), rest));
    }

    private ListRule<Interval> intervals() {
        return new ListRule<>(new IntervalRule(tracks), "intervals", 1, TotalLimits.MOST_INTERVALS);
    }
}
