package fanbike.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.history.IntervalSummary;
import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import fanbike.core.report.Columns;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.Phase;
import fanbike.core.trend.Change.Direction;
import fanbike.core.trend.TrendReport.LeftOut;
import fanbike.fixtures.Looks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trends, and what is never mixed in them. */
class TrendReportTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T10:00:00Z");

    private static Looks ride(int day) {
        return Looks.at(FIRST.plus(Duration.ofDays(day)));
    }

    private static TrendReport report(boolean simulated, List<Looks> rides) {
        List<SessionDetail> sessions =
                new ArrayList<>(rides.stream().map(Looks::detail).toList());
        Collections.shuffle(sessions, new Random(6));
        return report(simulated, sessions.toArray(SessionDetail[]::new));
    }

    private static TrendReport of(SessionDetail... sessions) {
        return report(false, sessions);
    }

    private static TrendReport report(boolean simulated, SessionDetail... sessions) {
        var question = new TrendReport.Question(
                simulated,
                new WeeklyPlan(OptionalInt.of(3), Map.of()),
                ZoneOffset.UTC,
                Instant.parse("2026-02-28T10:00:00Z"),
                Optional.empty(),
                LocalDate.parse("2026-02-28"));
        return TrendReport.of(question, List.of(sessions), 2);
    }

    private static TrendReport report(Looks... rides) {
        return report(false, List.of(rides));
    }

    private static ProtocolTrend only(TrendReport report) {
        assertThat(report.athletes()).hasSize(1);
        assertThat(report.athletes().get(0).protocols()).hasSize(1);
        return report.athletes().get(0).protocols().get(0);
    }

    private static Series series(List<Series> all, Measure measure) {
        return all.stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followsEachMeasureInTheOrderOfTheSessions() {
        ProtocolTrend trend = only(report(ride(1).holding(0.5), ride(2).holding(0.6), ride(3).holding(0.7)));

        assertThat(trend.sessions()).isEqualTo(3);
        assertThat(trend.first()).isEqualTo(ride(1).startedAt());
        assertThat(trend.last()).isEqualTo(ride(3).startedAt());
        assertThat(trend.series()).extracting(Series::measure).containsExactly(Measure.values());
        assertThat(series(trend.series(), Measure.SCORE).points())
                .extracting(point -> Math.round(point.value()))
                .containsExactly(50L, 60L, 70L);
        assertThat(series(trend.series(), Measure.INTENSITY).points())
                .extracting(Series.Point::value)
                .containsExactly(0.5, 0.6, 0.7);
    }

    @Test
    void weighsTheDeviationOfASessionByWhatIsJudged() {
        assertThat(series(only(report(ride(1))).series(), Measure.DEVIATION).points())
                .singleElement()
                .satisfies(point -> assertThat(point.value()).isCloseTo(1.25, within(1e-12)));
    }

    @Test
    void knowsNoTimeToTargetWhereHalfOfTheIntervalsNeverCameToIt() {
        assertThat(series(only(report(ride(1))).series(), Measure.TIME_TO_TARGET)
                        .points())
                .isEmpty();
    }

    @Test
    void asksOnlyIntervalsThatCanTellForTheTimeToTarget() {
        SessionDetail whole = ride(1).detail();
        IntervalSummary reached = whole.intervals().get(0);
        IntervalSummary unheard = without(whole.intervals().get(1), new AdherenceScore(0, 0, 0, 0, Looks.LENGTH_NANOS));
        IntervalSummary leftAtOnce = without(whole.intervals().get(1), new AdherenceScore(0, 1_000_000_000, 0, 0, 0));

        for (IntervalSummary silent : List.of(unheard, leftAtOnce)) {
            var session = new SessionDetail(whole.session(), List.of(reached, silent));

            assertThat(series(only(of(session)).series(), Measure.TIME_TO_TARGET)
                            .points())
                    .extracting(Series.Point::value)
                    .containsExactly(10.0);
        }
    }

    private static IntervalSummary without(IntervalSummary interval, AdherenceScore ridden) {
        return new IntervalSummary(
                interval.index(),
                interval.round(),
                interval.name(),
                interval.lengthNanos(),
                interval.targetMicroRpm(),
                ridden,
                OptionalDouble.empty(),
                OptionalLong.empty());
    }

    @Test
    void followsEachInterval() {
        ProtocolTrend trend = only(
                report(IntStream.range(0, 9).mapToObj(TrendReportTest::ride).toArray(Looks[]::new)));

        assertThat(trend.intervals()).extracting(TrendWords::name).containsExactly("R1 Steady 45", "R2 Hard 50.5");
        List<Series> steady = trend.intervals().get(0).series();
        assertThat(steady)
                .extracting(Series::measure)
                .containsExactly(Measure.INTENSITY, Measure.COVERAGE, Measure.DEVIATION, Measure.TIME_TO_TARGET);
        assertThat(series(steady, Measure.TIME_TO_TARGET).points())
                .hasSize(9)
                .allSatisfy(point -> assertThat(point.value()).isEqualTo(10.0));
        assertThat(series(trend.intervals().get(1).series(), Measure.TIME_TO_TARGET)
                        .points())
                .isEmpty();
        assertThat(series(steady, Measure.INTENSITY).change().direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void saysOfASessionWithoutAScoreNoMoreThanHowMuchWasHeard() {
        ProtocolTrend trend = only(report(ride(1), ride(2).hearing(0.5)));

        assertThat(series(trend.series(), Measure.SCORE).points()).hasSize(1);
        assertThat(series(trend.series(), Measure.INTENSITY).points()).hasSize(1);
        assertThat(series(trend.series(), Measure.COVERAGE).points()).hasSize(2);
        assertThat(series(trend.intervals().get(0).series(), Measure.INTENSITY).points())
                .hasSize(1);
        assertThat(series(trend.intervals().get(0).series(), Measure.COVERAGE).points())
                .hasSize(2);
    }

    @Test
    void neverMixesWhatCannotBeCompared() {
        TrendReport report = report(
                ride(1),
                ride(2).by("R2"),
                ride(3).by(""),
                ride(4).of("other"),
                ride(5).on("men"),
                ride(6).judgedBy("fedcba9876543210"));

        assertThat(report.athletes()).extracting(AthleteTrends::athlete).containsExactly("", "R1", "R2");
        assertThat(report.athletes())
                .extracting(each -> each.protocols().size())
                .containsExactly(1, 4, 1);
        assertThat(report.athletes())
                .flatExtracting(AthleteTrends::protocols)
                .allSatisfy(trend -> assertThat(trend.sessions()).isEqualTo(1));
    }

    @Test
    void leavesOutWhatWasSimulatedOrHasNoEndAndSaysSo() {
        List<Looks> rides = List.of(
                ride(1),
                ride(2).simulation(),
                ride(3).simulation(),
                ride(4).left(Phase.PAUSED),
                ride(5).left(Phase.STOPPED));

        TrendReport real = report(false, rides);
        TrendReport simulated = report(true, rides);

        assertThat(only(real).sessions()).isEqualTo(2);
        assertThat(real.leftOut()).isEqualTo(new LeftOut(2, 1, 0, 2));
        assertThat(TrendWords.leftOut(real))
                .isEqualTo("Left out: 2 simulated rides, 1 session without an end, 2 recordings that cannot be read.");
        assertThat(only(simulated).sessions()).isEqualTo(2);
        assertThat(TrendWords.leftOut(simulated))
                .isEqualTo("Left out: 3 rides on a bike, 2 recordings that cannot be read.");
    }

    @Test
    void leavesOutWhatWasGivenUpEarlyAndSaysSo() {
        SessionDetail whole = ride(1).detail();
        SessionSummary session = ride(2).left(Phase.STOPPED).summary();
        var triedOnly = new SessionSummary(
                session.id(),
                session.startedAt(),
                session.athlete(),
                session.prescribed(),
                false,
                Phase.STOPPED,
                20,
                new AdherenceScore(10, 10, 0, 0, 0),
                session.headline());

        TrendReport report = of(whole, new SessionDetail(triedOnly, List.of()));

        assertThat(only(report).sessions()).isEqualTo(1);
        assertThat(TrendWords.leftOut(report)).startsWith("Left out: 1 session of which less than half was ridden, ");
    }

    @Test
    void saysInATextWhatChangedAndWhatDidNot() {
        var rides = new ArrayList<Looks>();
        for (int day = 0; day < 12; day++) {
            rides.add(ride(day).by("").holding((day < 8 ? 0.5 : 0.9) + (day % 2) * 0.01));
        }

        List<String> lines = TrendText.write(report(false, rides), 80, Sparkline.ASCII)
                .lines()
                .toList();

        assertThat(lines).anySatisfy(line -> assertThat(line).matches("  score +_+#+ +90.5 +50.5 +.* better"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("  signal +=+ +100.0% +100.0% +0.0%  no change"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("  to target .* too few"));
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).matches("  R1 Steady 45 +90.5% \\+ +100.0% = +1.3 rpm = +10.0 s = .*"));
        assertThat(lines).contains("Title of two, women, at 90% of its rpm: 12 sessions, 2026-01-05 to 2026-01-16");
        assertThat(lines).noneSatisfy(line -> assertThat(line).startsWith("Athlete"));
        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line).startsWith("Planned 3 sessions a week: kept in 2 of 7 weeks; 0 this"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 76, 80, 120})
    void fitsTheTerminal(int width) {
        TrendReport report = report(IntStream.range(0, 30)
                .mapToObj(day -> ride(day).by("R" + day % 3).of("a protocol with quite a long name \u001b[31m"))
                .toArray(Looks[]::new));

        String text = TrendText.write(report, width, Sparkline.BLOCKS);

        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        assertThat(text).doesNotContain("\u001b").contains("Athlete R2\n==========\n");
    }
}
