package fanbike.adapter.files.config;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.FlagRule;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.Settings;
import fanbike.app.port.SoundSettings;
import fanbike.core.model.Policy;
import fanbike.core.trend.WeeklyPlan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A whole configuration.
 *
 * @param defaults what holds for a key that is left out; empty where none may be
 */
record SettingsRule(Optional<Settings> defaults) implements ValueRule<Settings> {

    private static final ObjectRule KEYS = ObjectRule.of("format", "policy", "bike", SoundRule.KEY, WeeklyPlanRule.KEY);
    private static final ObjectRule BIKE = ObjectRule.of("wheelRatio", "showTarget");

    /** Twenty decimals: what a pocket calculator shows, and never so small that it is 0 as a {@code double}. */
    private static final NumberRange WHEEL_RATIO = NumberRange.above0(20, 20);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Settings> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(this::read);
    }

    private Optional<Settings> read(JsonObjectReader config) {
        config.required("format", new FormatRule());
        Optional<Policy> policy = policy(config);
        Optional<JsonObjectReader> bike = config.optional("bike", BIKE);
        OptionalDouble wheelRatio = wheelRatio(bike);
        boolean showTarget = bike.flatMap(known -> known.optional("showTarget", new FlagRule()))
                .orElse(defaults.map(Settings::showTarget).orElse(false));
        Optional<SoundSettings> sound = new SoundRule(defaults.map(Settings::sound)).read(config);
        WeeklyPlan weeklyPlan = config.optional(WeeklyPlanRule.KEY, new WeeklyPlanRule())
                .orElse(defaults.map(Settings::weeklyPlan).orElse(WeeklyPlan.NONE));
        return policy.filter(good -> config.problems().count() == 0)
                .flatMap(good -> sound.map(heard -> new Settings(good, wheelRatio, showTarget, heard, weeklyPlan)));
    }

    private Optional<Policy> policy(JsonObjectReader config) {
        JsonNode node = config.node("policy");
        Place place = config.place("policy");
        if (defaults.isEmpty()) {
            return PolicyJson.read(node, place, config.problems());
        }
        Policy otherwise = defaults.get().policy();
        return config.has("policy")
                ? PolicyJson.read(node, otherwise, place, config.problems())
                : Optional.of(otherwise);
    }

    /** {@code null} says that it is not known, as leaving it out does not where the defaults know one. */
    private OptionalDouble wheelRatio(Optional<JsonObjectReader> bike) {
        if (bike.isEmpty() || !bike.get().has("wheelRatio")) {
            return defaults.map(Settings::wheelRatio).orElse(OptionalDouble.empty());
        }
        if (bike.get().node("wheelRatio").isNull()) {
            return OptionalDouble.empty();
        }
        return bike.get().optional("wheelRatio", WHEEL_RATIO).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
    }
}
