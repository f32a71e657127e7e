package fanbike.core.score;

import static fanbike.fixtures.Moment.nanos;
import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.targeted;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IntervalFiguresTest {

    private static final Plan PLAN = once(work(60, 50));
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static double value(OptionalDouble figure) {
        return figure.orElseThrow();
    }

    @Test
    void weighsEveryFigureByTime() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(20, 50)
                .rpmUntil(40, 56)
                .rpmUntil(60, 50)
                .tick()
                .interval(0);

        assertThat(value(score.meanRpm())).isEqualTo(52, EXACTLY);
        assertThat(value(score.biasRpm())).isEqualTo(2, EXACTLY);
        assertThat(value(score.meanAbsoluteDeviationRpm())).isEqualTo(2, EXACTLY);
        assertThat(value(score.standardDeviationRpm())).isEqualTo(Math.sqrt(8), EXACTLY);
        assertThat(value(score.fadeRpmPerMinute())).isEqualTo(0, EXACTLY);
        assertThat(score.timeToTargetNanos()).hasValue(0);
        assertThat(score.longestHoldNanos()).isEqualTo(nanos(20));
        assertThat(score.riddenNanos()).isEqualTo(nanos(60));
    }

    @Test
    void findsTheSlopeOfAFade() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(30, 50)
                .rpmUntil(60, 47)
                .tick()
                .interval(0);

        assertThat(value(score.fadeRpmPerMinute())).isEqualTo(-4.5, EXACTLY);
        assertThat(value(score.meanRpm())).isEqualTo(48.5, EXACTLY);
        assertThat(value(score.biasRpm())).isEqualTo(-1.5, EXACTLY);
        assertThat(value(score.meanAbsoluteDeviationRpm())).isEqualTo(1.5, EXACTLY);
        assertThat(value(score.standardDeviationRpm())).isEqualTo(1.5, EXACTLY);
    }

    @Test
    void findsTheSlopeOfStretchesOfDifferentLength() {
        IntervalScore score =
                ride(PLAN).at(0).start().rpm(50).at(2).rpm(53).at(5).stop().interval(0);

        assertThat(value(score.meanRpm())).isEqualTo(51.8, EXACTLY);
        // Above: 2·(−1.8)·(1 − 2.5) + 3·1.2·(3.5 − 2.5) = 9. Below: 5³/12.
        assertThat(value(score.fadeRpmPerMinute())).isEqualTo(60 * 9 / (125 / 12.0), EXACTLY);
    }

    @Test
    void doesNotLetAMeanThatHitsTheTargetHideTheDistanceFromIt() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(30, 45)
                .rpmUntil(60, 55)
                .tick()
                .interval(0);

        assertThat(value(score.biasRpm())).isEqualTo(0, EXACTLY);
        assertThat(value(score.meanAbsoluteDeviationRpm())).isEqualTo(5, EXACTLY);
        assertThat(score.score().inNanos()).isZero();
    }

    @Test
    void leavesSettlingAndSilenceOutOfTheFigures() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(5, 40)
                .rpmUntil(25, 50)
                .disconnect()
                .at(45)
                .rpmUntil(55, 53)
                .stop()
                .interval(0);

        assertThat(value(score.meanRpm())).isEqualTo(51, EXACTLY);
        assertThat(value(score.biasRpm())).isEqualTo(1, EXACTLY);
        assertThat(value(score.meanAbsoluteDeviationRpm())).isEqualTo(1, EXACTLY);
        assertThat(value(score.standardDeviationRpm())).isEqualTo(Math.sqrt(2), EXACTLY);
        // Means: 51 rpm, and 80/3 s. Above: 20·(−1)·(15 − 80/3) + 10·2·(50 − 80/3) = 700. Below:
        // 20·(20²/12 + (35/3)²) + 10·(10²/12 + (70/3)²) = 8916.67.
        assertThat(value(score.fadeRpmPerMinute())).isEqualTo(60 * 700 / (107_000 / 12.0), EXACTLY);
    }

    @Test
    void judgesTheWayToABandThatIsNotReachedInTime() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(30, 40)
                .rpmUntil(60, 50)
                .tick()
                .interval(0);

        assertThat(value(score.meanRpm())).isEqualTo(45, EXACTLY);
        assertThat(value(score.standardDeviationRpm())).isEqualTo(5, EXACTLY);
        assertThat(value(score.fadeRpmPerMinute())).isEqualTo(15, EXACTLY);
        assertThat(score.timeToTargetNanos()).hasValue(nanos(30));
    }

    @Test
    void countsTheTimeOfTheSlopeWithoutPauses() {
        IntervalScore score = ride(PLAN)
                .at(100)
                .start()
                .rpmUntil(130, 50)
                .pause()
                .at(500)
                .rpm(47)
                .resume()
                .rpmUntil(530, 47)
                .tick()
                .interval(0);

        assertThat(value(score.fadeRpmPerMinute())).isEqualTo(-4.5, EXACTLY);
    }

    @Test
    void hasNoFiguresWhereNothingWasJudged() {
        IntervalScore silent = ride(PLAN).at(0).start().at(60).tick().interval(0);
        IntervalScore settling = ride(PLAN).at(0).start().rpmUntil(4, 40).stop().interval(0);

        for (IntervalScore score : new IntervalScore[] {silent, settling}) {
            assertThat(score.meanRpm()).isEmpty();
            assertThat(score.biasRpm()).isEmpty();
            assertThat(score.meanAbsoluteDeviationRpm()).isEmpty();
            assertThat(score.standardDeviationRpm()).isEmpty();
            assertThat(score.fadeRpmPerMinute()).isEmpty();
            assertThat(score.timeToTargetNanos()).isEmpty();
            assertThat(score.longestHoldNanos()).isZero();
        }
    }

    @Test
    void breaksTheHoldAtEveryMomentOutsideTheBand() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(10, 50)
                .rpmUntil(11, 40)
                .rpmUntil(26, 50)
                .rpmUntil(30, 55)
                .rpmUntil(42, 50)
                .stop()
                .interval(0);

        assertThat(score.longestHoldNanos()).isEqualTo(nanos(15));
    }

    @Test
    void holdsOnThroughAnyCadenceWithinTheBand() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(10, 48)
                .rpmUntil(20, 52)
                .rpmUntil(30, 50)
                .stop()
                .interval(0);

        assertThat(score.longestHoldNanos()).isEqualTo(nanos(30));
    }

    @Test
    void breaksTheHoldWhereThereIsNoSignal() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(10, 50)
                .disconnect()
                .at(10.5)
                .rpmUntil(22, 50)
                .stop()
                .interval(0);

        assertThat(score.longestHoldNanos()).isEqualTo(nanos(11.5));
    }

    @Test
    void breaksTheHoldInAPause() {
        IntervalScore score = ride(PLAN)
                .at(0)
                .start()
                .rpmUntil(10, 50)
                .pause()
                .at(10.5)
                .resume()
                .rpmUntil(22, 50)
                .stop()
                .interval(0);

        assertThat(score.longestHoldNanos()).isEqualTo(nanos(11.5));
    }

    @Test
    void endsTheHoldWithItsInterval() {
        var timeline = ride(once(work(10, 50), work(20, 50)))
                .at(0)
                .start()
                .rpmUntil(30, 50)
                .tick();

        assertThat(timeline.interval(0).longestHoldNanos()).isEqualTo(nanos(10));
        assertThat(timeline.interval(1).longestHoldNanos()).isEqualTo(nanos(20));
    }

    @Test
    void countsZeroRpmAsUnderAndNotAsSilence() {
        IntervalScore score = ride(PLAN).at(0).start().rpmUntil(60, 0).tick().interval(0);

        assertThat(score.score()).isEqualTo(new AdherenceScore(0, nanos(60), 0, 0, 0));
        assertThat(value(score.meanRpm())).isZero();
    }

    @Test
    void scoresOnlyWork() {
        var timeline = ride(once(
                        targeted(IntervalKind.WARMUP, 10, 50), rest(10), targeted(IntervalKind.COOLDOWN, 10, 50)))
                .at(0)
                .start()
                .rpmUntil(30, 50)
                .tick();

        assertThat(timeline.result().intervals()).hasSize(3).allSatisfy(interval -> {
            assertThat(interval.riddenNanos()).isEqualTo(nanos(10));
            assertThat(interval.score()).isEqualTo(AdherenceScore.NONE);
            assertThat(interval.meanRpm()).isEmpty();
            assertThat(interval.timeToTargetNanos()).isEmpty();
        });
        assertThat(timeline.result().total()).isEqualTo(AdherenceScore.NONE);
    }
}
