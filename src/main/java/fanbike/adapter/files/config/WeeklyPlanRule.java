package fanbike.adapter.files.config;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.core.trend.WeeklyPlan;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How often somebody means to ride in a week. */
final class WeeklyPlanRule implements ValueRule<WeeklyPlan> {

    static final String KEY = "weeklyPlan";

    private static final ObjectRule KEYS = ObjectRule.of("sessions", "protocols");
    private static final NumberRange SESSIONS = NumberRange.whole(1, 50);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<WeeklyPlan> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).map(WeeklyPlanRule::plan);
    }

    /** {@code null} says that nothing is planned. */
    private static WeeklyPlan plan(JsonObjectReader plan) {
        OptionalInt sessions = plan.node("sessions").isNull()
                ? OptionalInt.empty()
                : plan.optional("sessions", SESSIONS).stream()
                        .mapToInt(BigDecimal::intValueExact)
                        .findFirst();
        return new WeeklyPlan(
                sessions, plan.optional("protocols", new ProtocolsRule()).orElse(Map.of()));
    }

    /** Whole numbers under the ids of protocols. */
    private static final class ProtocolsRule implements ValueRule<Map<String, Integer>> {

        @Override
        public String allowed() {
            return "an object {...} with " + SESSIONS.allowed() + " for each id of a protocol";
        }

        @Override
        public Optional<Map<String, Integer>> read(JsonNode node, Place place, Problems problems) {
            if (!node.isObject()) {
                return refuse(node, place, "is not an object", problems);
            }
            var planned = new TreeMap<String, Integer>();
            node.properties()
                    .forEach(field -> SESSIONS.read(field.getValue(), place.key(field.getKey()), problems)
                            .ifPresent(number -> planned.put(field.getKey(), number.intValueExact())));
            return Optional.of(planned);
        }
    }
}
