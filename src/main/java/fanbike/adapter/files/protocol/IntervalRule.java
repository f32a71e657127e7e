package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An interval of a block.
 *
 * @param tracks the protocol's
 */
record IntervalRule(List<String> tracks) implements ValueRule<Interval> {

    static final NumberRange SECONDS = NumberRange.of("1", 7200, ExactUnits.SECONDS_DECIMALS);

    private static final ObjectRule KEYS = ObjectRule.of("name", "seconds", "rpm", "kind", "band");
    private static final TextRule NAME = TextRule.line(40);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Interval> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(this::read);
    }

    private Optional<Interval> read(JsonObjectReader interval) {
        int before = interval.problems().count();
        Optional<String> name = interval.required("name", NAME);
        Optional<BigDecimal> seconds = interval.required("seconds", SECONDS);
        Optional<CadenceTarget> target = interval.optional("rpm", new TargetRule(tracks));
        Optional<IntervalKind> kind = interval.optional("kind", new KindRule());
        Optional<Cadence> band = interval.optional("band", ProtocolRule.BAND).map(ExactUnits::cadence);
        kind.ifPresent(named -> checkTarget(named, interval));
        if (interval.problems().count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                name.orElseThrow(),
                kind.orElse(target.isPresent() ? IntervalKind.WORK : IntervalKind.REST),
                ExactUnits.nanos(seconds.orElseThrow()),
                target,
                band));
    }

    /** Looks at whether an rpm was written, not at whether it is good: that has its own problems. */
    private static void checkTarget(IntervalKind kind, JsonObjectReader interval) {
        boolean hasRpm = interval.has("rpm");
        if (kind == IntervalKind.WORK && !hasRpm) {
            interval.problems().add(interval.place("kind"), "\"work\" without an rpm; add \"rpm\", or say \"rest\"");
        }
        if (kind == IntervalKind.REST && hasRpm) {
            interval.problems().add(interval.place("kind"), "\"rest\" with an rpm; take \"rpm\" out, or say \"work\"");
        }
    }
}
