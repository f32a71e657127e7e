package fanbike.core.cue;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.targeted;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.CuePolicy;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.ScoringPolicy;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Timeline;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The band is 48 to 52, and drift begins beyond 47 and 53. */
class DriftCuesTest {

    private static final Plan LONG = once(work(300, 50));
    private static final Plan SHORT = once(work(30, 50), work(30, 50));

    /** In the band until 20 s. */
    private static Timeline steady() {
        return ride(LONG).at(0).start().rpmUntil(20, 50);
    }

    @Test
    void climbsTheLadderAndThenFallsSilent() {
        var timeline = steady().rpmUntil(200, 46.5).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "33 SAY_SPEED_UP", "48 SAY_SPEED_UP");
    }

    @Test
    void tellsTheOtherDirectionToo() {
        var timeline = steady().rpmUntil(200, 53.5).tick();

        assertThat(timeline.driftCues()).containsExactly("23 EASE_OFF", "33 SAY_EASE_OFF", "48 SAY_EASE_OFF");
    }

    @ParameterizedTest
    @ValueSource(doubles = {47, 47.5, 52.5, 53})
    void isSilentUpToTheEdgeOfTheHysteresis(double rpm) {
        assertThat(steady().rpmUntil(200, rpm).tick().driftCues()).isEmpty();
    }

    @Test
    void isSilentAboutADriftOfLessThanThreeSeconds() {
        assertThat(steady().rpmUntil(22.999999999, 40).rpmUntil(100, 50).tick().driftCues())
                .isEmpty();
    }

    @Test
    void speaksOfADriftOfExactlyThreeSeconds() {
        assertThat(steady().rpmUntil(23, 40).rpmUntil(100, 50).tick().driftCues())
                .containsExactly("23 SPEED_UP", "24 BACK_IN_BAND");
    }

    @Test
    void countsTheDriftAnewAfterEveryMomentWithinTheHysteresis() {
        var timeline = steady().rpmUntil(22, 40)
                .rpmUntil(22.5, 47)
                .rpmUntil(25.499999999, 40)
                .rpmUntil(60, 47)
                .tick();

        assertThat(timeline.driftCues()).isEmpty();
    }

    @Test
    void confirmsOneSecondBackInTheBandOnce() {
        var timeline = steady().rpmUntil(27, 40).rpmUntil(100, 51).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "28 BACK_IN_BAND");
    }

    @Test
    void confirmsAReturnOfExactlyOneSecond() {
        var timeline =
                steady().rpmUntil(27, 40).rpmUntil(28, 51).rpmUntil(60, 47).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "28 BACK_IN_BAND");
    }

    @Test
    void doesNotConfirmAReturnOfLessThanASecond() {
        var timeline = steady().rpmUntil(25, 40)
                .rpmUntil(25.9, 50)
                .rpmUntil(26, 47)
                .rpmUntil(26.9, 50)
                .rpmUntil(60, 47);

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP");
    }

    @Test
    void doesNotConfirmWhatItDidNotSay() {
        assertThat(steady().rpmUntil(22, 40).rpmUntil(60, 50).tick().driftCues())
                .isEmpty();
    }

    @Test
    void goesOnUpTheLadderAfterAReturnOfLessThanASecond() {
        var timeline =
                steady().rpmUntil(25, 40).rpmUntil(25.9, 50).rpmUntil(60, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "33 SAY_SPEED_UP", "48 SAY_SPEED_UP");
    }

    @Test
    void waitsForAFullDriftAgainBeforeItGoesOnUpTheLadder() {
        var timeline =
                steady().rpmUntil(31, 40).rpmUntil(31.5, 47).rpmUntil(60, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "34.5 SAY_SPEED_UP", "49.5 SAY_SPEED_UP");
    }

    @Test
    void staysSilentAfterTheLadderUntilTheRiderWasBackInTheBand() {
        var timeline =
                steady().rpmUntil(60, 40).rpmUntil(80, 47.5).rpmUntil(100, 40).tick();
        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "33 SAY_SPEED_UP", "48 SAY_SPEED_UP");

        timeline.rpmUntil(102, 50).rpmUntil(120, 40).tick();
        assertThat(timeline.driftCues()).endsWith("101 BACK_IN_BAND", "105 SPEED_UP", "115 SAY_SPEED_UP");
    }

    @Test
    void beginsTheLadderAnewInTheOtherDirection() {
        var timeline = steady().rpmUntil(40, 40).rpmUntil(60, 60).tick();

        assertThat(timeline.driftCues())
                .containsExactly("23 SPEED_UP", "33 SAY_SPEED_UP", "43 EASE_OFF", "53 SAY_EASE_OFF");
    }

    @Test
    void doesNotAddUpDriftInTwoDirections() {
        var timeline = steady().rpmUntil(22, 40)
                .rpmUntil(24, 60)
                .rpmUntil(26, 40)
                .rpmUntil(60, 50)
                .tick();

        assertThat(timeline.driftCues()).isEmpty();
    }

    @Test
    void confirmsTheReturnThoughTheRiderOvershotFirst() {
        var timeline =
                steady().rpmUntil(25, 40).rpmUntil(26, 60).rpmUntil(60, 50).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "27 BACK_IN_BAND");
    }

    @Test
    void isSilentUntilTheSettleTimeIsOver() {
        var timeline = ride(LONG).at(0).start().rpmUntil(60, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("10 SPEED_UP", "20 SAY_SPEED_UP", "35 SAY_SPEED_UP");
    }

    @Test
    void waitsForAFullDriftThatBeganLateInTheSettleTime() {
        var timeline = ride(LONG).at(0).start().rpmUntil(8, 47).rpmUntil(20, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("11 SPEED_UP");
    }

    @Test
    void speaksInTheSettleTimeOnceTheBandWasReached() {
        var timeline = ride(LONG)
                .at(0)
                .start()
                .rpmUntil(1, 40)
                .rpmUntil(2, 50)
                .rpmUntil(9, 40)
                .tick();

        assertThat(timeline.driftCues()).containsExactly("5 SPEED_UP");
    }

    @Test
    void measuresTheSettleTimeWithoutPauses() {
        var timeline = ride(LONG)
                .at(0)
                .start()
                .rpmUntil(5, 40)
                .pause()
                .at(50)
                .resume()
                .rpmUntil(60, 40)
                .tick();

        assertThat(timeline.driftCues()).containsExactly("55 SPEED_UP");
    }

    @Test
    void isSilentForeverWhereThereIsAlwaysTimeToSettle() {
        var timeline = ride(LONG, Policies.atOnce(2, 1000))
                .at(0)
                .start()
                .rpmUntil(300, 40)
                .tick();

        assertThat(timeline.driftCues()).isEmpty();
    }

    @Test
    void beginsAnewWithEachInterval() {
        var timeline = ride(once(work(30, 50), work(60, 60)))
                .at(0)
                .start()
                .rpmUntil(20, 50)
                .rpmUntil(90, 40)
                .tick();

        assertThat(timeline.driftCues())
                .containsExactly("23 SPEED_UP", "40 SPEED_UP", "50 SAY_SPEED_UP", "65 SAY_SPEED_UP");
    }

    @Test
    void beginsAnewWhenTheIntervalIsRepeated() {
        var timeline = steady().rpmUntil(40, 40).repeat().rpmUntil(55, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "33 SAY_SPEED_UP", "50 SPEED_UP");
    }

    @Test
    void isSilentWhileResting() {
        assertThat(ride(once(rest(60))).at(0).start().rpmUntil(60, 0).tick().driftCues())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WARMUP", "COOLDOWN"})
    void speaksInEveryIntervalThatHasATarget(IntervalKind kind) {
        var free = new Interval("Free", kind, Moment.nanos(60), Optional.empty(), Optional.empty());
        var timeline = ride(once(targeted(kind, 20, 50), free))
                .at(0)
                .start()
                .rpmUntil(80, 40)
                .tick();

        assertThat(timeline.driftCues()).containsExactly("10 SPEED_UP");
    }

    @Test
    void isSilentWhilePausedAndCountsTheDriftAnewAfterwards() {
        var timeline = steady().rpmUntil(22, 40)
                .pause()
                .rpmUntil(30, 40)
                .resume()
                .rpmUntil(40, 40)
                .tick();

        assertThat(timeline.driftCues()).containsExactly("33 SPEED_UP");
    }

    @Test
    void countsTheReturnAnewAfterAPause() {
        var timeline = steady().rpmUntil(25, 40)
                .rpmUntil(25.5, 50)
                .pause()
                .rpmUntil(30, 50)
                .resume()
                .rpmUntil(40, 50);

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "31 BACK_IN_BAND");
    }

    @Test
    void isSilentWithoutSignalAndCountsTheDriftAnewAfterwards() {
        var timeline =
                steady().rpmUntil(22, 40).disconnect().at(24).rpmUntil(30, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("27 SPEED_UP");
    }

    @Test
    void countsTheReturnAnewAfterSilence() {
        var timeline = steady().rpmUntil(25, 40)
                .rpmUntil(25.5, 50)
                .disconnect()
                .at(26)
                .rpmUntil(30, 50)
                .tick();

        assertThat(timeline.driftCues()).containsExactly("23 SPEED_UP", "27 BACK_IN_BAND");
    }

    @Test
    void saysNothingFromFourSecondsBeforeTheEndOn() {
        var inTime = ride(SHORT)
                .at(0)
                .start()
                .rpmUntil(22.999999999, 50)
                .rpmUntil(30, 40)
                .tick();
        var tooLate =
                ride(SHORT).at(0).start().rpmUntil(23, 50).rpmUntil(30, 40).tick();

        assertThat(inTime.driftCues()).containsExactly("25.999999999 SPEED_UP");
        assertThat(tooLate.driftCues()).isEmpty();
    }

    @Test
    void doesNotSpeakInTheLastFourSecondsEither() {
        var timeline =
                ride(SHORT).at(0).start().rpmUntil(14, 50).rpmUntil(30, 40).tick();

        assertThat(timeline.driftCues()).containsExactly("17 SPEED_UP");
    }

    @Test
    void confirmsNothingInTheLastFourSeconds() {
        var inTime = ride(SHORT)
                .at(0)
                .start()
                .rpmUntil(14, 50)
                .rpmUntil(24.5, 40)
                .rpmUntil(30, 50)
                .tick();
        var tooLate = ride(SHORT)
                .at(0)
                .start()
                .rpmUntil(14, 50)
                .rpmUntil(25, 40)
                .rpmUntil(30, 50)
                .tick();

        assertThat(inTime.driftCues()).containsExactly("17 SPEED_UP", "25.5 BACK_IN_BAND");
        assertThat(tooLate.driftCues()).containsExactly("17 SPEED_UP");
    }

    @Test
    void findsEveryRungInOneLongStretchAndInOrderWithTheCountdown() {
        Policy standard = Policies.atOnce();
        CuePolicy cues = standard.cues();
        var countsLong = new CuePolicy(
                cues.previewNanos(),
                20,
                cues.hysteresis(),
                cues.driftNanos(),
                cues.speechAfterNanos(),
                cues.speechAgainAfterNanos(),
                cues.backInBandNanos(),
                cues.quietBeforeEndNanos());
        var holdsLong = new ScoringPolicy(standard.scoring().band(), 0, Moment.nanos(100), 0.8);

        var timeline = ride(once(work(40, 50)), new Policy(holdsLong, countsLong, standard.start()))
                .at(0)
                .start()
                .rpm(40)
                .at(29)
                .tick();

        assertThat(timeline.driftCues()).containsExactly("3 SPEED_UP", "13 SAY_SPEED_UP", "28 SAY_SPEED_UP");
        assertThat(timeline.cues())
                .endsWith("27 COUNTDOWN 13", "28 SAY_SPEED_UP", "28 COUNTDOWN 12", "29 COUNTDOWN 11");
    }
}
