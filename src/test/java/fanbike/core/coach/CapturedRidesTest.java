package fanbike.core.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Policy;
import fanbike.core.report.Headline;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.fixtures.CapturedRide;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapturedRidesTest {

    private static final Plan WORKED_EXAMPLE = Plan.of(Protocols.workedExample(), "men", 100, Protocols.BAND);
    private static final Offset<Double> CLOSE = within(1e-6);

    private static SessionResult ridden(String name) throws IOException {
        return Coach.run(WORKED_EXAMPLE, Policies.atOnce(), OptionalDouble.empty(), CapturedRide.read(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo-b", "echo-e"})
    void agreeWithTheWorkedExampleInEveryTotal(String name) throws IOException {
        JsonNode expected = CapturedRide.expected(name).get("totals");

        SessionResult result = ridden(name);

        assertAgree(expected, totals(result, Policies.atOnce()), name + " totals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo-b", "echo-e"})
    void agreeWithTheWorkedExampleInEveryFigureOfEveryInterval(String name) throws IOException {
        JsonNode expected = CapturedRide.expected(name).get("intervals");

        SessionResult result = ridden(name);

        assertThat(result.intervals()).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            IntervalScore score = result.intervals().get(i);
            assertThat(names(score.interval())).isEqualTo(names(expected.get(i)));
            assertAgree(expected.get(i), figures(score), name + " interval " + i);
        }
    }

    private static void assertAgree(JsonNode expected, Map<String, OptionalDouble> actual, String where) {
        int compared = 0;
        for (Iterator<String> keys = expected.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            OptionalDouble figure = actual.get(key);
            if (figure == null) {
                assertThat(key).as(where).isIn("index", "round", "name", "kind", "scoreWithheldBecause");
            } else if (expected.get(key).isNull()) {
                assertThat(figure).as("%s %s", where, key).isEmpty();
            } else {
                assertThat(figure.orElseThrow())
                        .as("%s %s", where, key)
                        .isEqualTo(expected.get(key).asDouble(), CLOSE);
                compared++;
            }
        }
        assertThat(compared).as(where).isPositive();
    }

    private static Map<String, OptionalDouble> totals(SessionResult result, Policy policy) {
        AdherenceScore total = result.total();
        long prescribed = result.plan().workNanos();
        var totals = new LinkedHashMap<String, OptionalDouble>();
        totals.put("prescribedWorkSeconds", seconds(prescribed));
        totals.put("riddenWorkSeconds", seconds(total.riddenNanos()));
        totals.putAll(parts(total));
        totals.put("intensity", total.intensity());
        totals.put("duration", total.duration(prescribed));
        totals.put("coverage", total.coverage());
        totals.put(
                "score",
                Headline.of(total, prescribed, policy.scoring().minimumCoverage())
                        .score());
        return totals;
    }

    private static Map<String, OptionalDouble> figures(IntervalScore score) {
        var figures = new LinkedHashMap<String, OptionalDouble>();
        figures.put("riddenSeconds", seconds(score.riddenNanos()));
        figures.put(
                "targetRpm",
                OptionalDouble.of(score.interval().target().target().rpm()));
        figures.putAll(parts(score.score()));
        figures.put("meanRpm", score.meanRpm());
        figures.put("biasRpm", score.biasRpm());
        figures.put("meanAbsoluteDeviationRpm", score.meanAbsoluteDeviationRpm());
        figures.put("standardDeviationRpm", score.standardDeviationRpm());
        figures.put("fadeRpmPerMinute", score.fadeRpmPerMinute());
        figures.put(
                "timeToTargetSeconds",
                score.timeToTargetNanos().isPresent()
                        ? seconds(score.timeToTargetNanos().getAsLong())
                        : OptionalDouble.empty());
        figures.put("longestHoldSeconds", seconds(score.longestHoldNanos()));
        return figures;
    }

    private static Map<String, OptionalDouble> parts(AdherenceScore score) {
        var parts = new LinkedHashMap<String, OptionalDouble>();
        parts.put("inSeconds", seconds(score.inNanos()));
        parts.put("underSeconds", seconds(score.underNanos()));
        parts.put("overSeconds", seconds(score.overNanos()));
        parts.put("settlingSeconds", seconds(score.settlingNanos()));
        parts.put("noSignalSeconds", seconds(score.noSignalNanos()));
        return parts;
    }

    private static String names(PlannedInterval interval) {
        return interval.index() + " " + interval.round() + " " + interval.name() + " " + interval.kind();
    }

    private static String names(JsonNode interval) {
        return interval.get("index").asInt() + " " + interval.get("round").asInt() + " "
                + interval.get("name").asText() + " " + interval.get("kind").asText();
    }

    private static OptionalDouble seconds(long nanos) {
        return OptionalDouble.of(nanos / 1e9);
    }
}
