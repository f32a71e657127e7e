package fanbike.adapter.files.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.FlagRule;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.Cadence;
import fanbike.core.model.Policy;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** One key of the flat policy object. */
final class PolicyKey {

    private final String name;
    private final ValueRule<?> rule;
    private final Function<Policy, JsonNode> value;

    private PolicyKey(String name, ValueRule<?> rule, Function<Policy, JsonNode> value) {
        this.name = name;
        this.rule = rule;
        this.value = value;
    }

    static PolicyKey rpm(String name, long highest, Function<Policy, Cadence> cadence) {
        return number(name, NumberRange.of("0", highest, ExactUnits.RPM_DECIMALS), cadence.andThen(ExactUnits::rpm));
    }

    static PolicyKey seconds(String name, String lowest, long highest, ToLongFunction<Policy> nanos) {
        return number(
                name,
                NumberRange.of(lowest, highest, ExactUnits.SECONDS_DECIMALS),
                policy -> ExactUnits.seconds(nanos.applyAsLong(policy)));
    }

    static PolicyKey wholeSeconds(String name, long highest, ToLongFunction<Policy> seconds) {
        return number(name, NumberRange.whole(0, highest), policy -> BigDecimal.valueOf(seconds.applyAsLong(policy)));
    }

    /** A share is a {@code double} in the core, so it is written as the shortest decimal that means the same one. */
    static PolicyKey share(String name, Function<Policy, Double> share) {
        return number(
                name,
                NumberRange.of("0", 1, Integer.MAX_VALUE),
                policy -> ExactUnits.plain(BigDecimal.valueOf(share.apply(policy))));
    }

    static PolicyKey flag(String name, Function<Policy, Boolean> flag) {
        return new PolicyKey(name, new FlagRule(), policy -> BooleanNode.valueOf(flag.apply(policy)));
    }

    String name() {
        return name;
    }

    ValueRule<?> rule() {
        return rule;
    }

    JsonNode valueIn(Policy policy) {
        return value.apply(policy);
    }

    private static PolicyKey number(String name, NumberRange range, Function<Policy, BigDecimal> number) {
        return new PolicyKey(name, range, number.andThen(DecimalNode::valueOf));
    }
}
