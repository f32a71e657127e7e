package fanbike.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.Protocol;
import fanbike.core.score.IntervalScore;
import fanbike.fixtures.CapturedRide;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two ways to the same score. */
class RandomAndCapturedScoresTest {

    private static final int RANDOM_RIDES = 1_000;
    private static final double CLOSE = 1e-6;
    private static final double[] BANDS = {0, 0.5, 2, 5};
    private static final double[] SETTLE_TIMES = {0, 3, 10, 1000};

    static List<String> captures() {
        return CapturedRide.NAMES;
    }

    @ParameterizedTest
    @MethodSource("captures")
    void agreeWithTheOracleOverRealRides(String capture) throws IOException {
        List<RideInput> inputs = CapturedRide.read(capture);

        for (Protocol protocol : List.of(Protocols.workedExample(), Protocols.fiveRounds())) {
            for (String track : protocol.tracks()) {
                for (double band : BANDS) {
                    for (double settle : SETTLE_TIMES) {
                        Plan plan = Plan.of(protocol, track, 100, Cadence.ofRpm(band));
                        String where =
                                String.join(" ", capture, protocol.id(), track, "band " + band, "settle " + settle);
                        assertAgree(new RandomRide(plan, Policies.atOnce(band, settle), inputs), where);
                    }
                }
            }
        }
    }

    @Test
    void agreeWithTheOracleOverRandomRides() {
        for (long seed = 0; seed < RANDOM_RIDES; seed++) {
            assertAgree(RandomRides.undisturbed(seed), "seed " + seed);
        }
    }

    private static void assertAgree(RandomRide ride, String where) {
        Policy policy = ride.policy();
        SessionResult result = Coach.run(ride.plan(), policy, OptionalDouble.empty(), ride.inputs());
        List<ScoreOracle.Ridden> expected = new ScoreOracle(ride.plan(), policy.scoring(), ride.inputs()).intervals();

        assertThat(result.intervals().stream()
                        .map(RandomAndCapturedScoresTest::durations)
                        .toList())
                .as(where)
                .isEqualTo(expected.stream()
                        .map(RandomAndCapturedScoresTest::durations)
                        .toList());
        for (int i = 0; i < expected.size(); i++) {
            assertFiguresAgree(result.intervals().get(i), expected.get(i), where + " interval " + i);
        }
    }

    private static List<Long> durations(IntervalScore score) {
        return List.of(
                (long) score.interval().index(),
                score.riddenNanos(),
                score.score().inNanos(),
                score.score().underNanos(),
                score.score().overNanos(),
                score.score().settlingNanos(),
                score.score().noSignalNanos(),
                score.timeToTargetNanos().orElse(-1),
                score.longestHoldNanos());
    }

    private static List<Long> durations(ScoreOracle.Ridden ridden) {
        return List.of(
                (long) ridden.index(),
                ridden.riddenNanos(),
                ridden.inNanos(),
                ridden.underNanos(),
                ridden.overNanos(),
                ridden.settlingNanos(),
                ridden.noSignalNanos(),
                ridden.timeToTargetNanos(),
                ridden.longestHoldNanos());
    }

    private static void assertFiguresAgree(IntervalScore score, ScoreOracle.Ridden ridden, String where) {
        assertClose(score.meanRpm(), ridden.meanRpm(), where + " mean");
        assertClose(score.biasRpm(), ridden.biasRpm(), where + " bias");
        assertClose(score.meanAbsoluteDeviationRpm(), ridden.meanAbsoluteDeviationRpm(), where + " deviation");
        assertClose(score.standardDeviationRpm(), ridden.standardDeviationRpm(), where + " standard deviation");
        assertClose(score.fadeRpmPerMinute(), ridden.fadeRpmPerMinute(), where + " fade");
    }

    /** Not a number is what the oracle has where there is nothing to divide by. */
    private static void assertClose(OptionalDouble actual, double expected, String where) {
        double distance = Math.abs(actual.orElse(Double.NaN) - expected);
        boolean close = distance <= CLOSE * Math.max(1, Math.abs(expected));
        boolean bothMissing = actual.isEmpty() && Double.isNaN(expected);
        assertThat(close || bothMissing)
                .as("%s: %s, and by the oracle %s", where, actual, expected)
                .isTrue();
    }
}
