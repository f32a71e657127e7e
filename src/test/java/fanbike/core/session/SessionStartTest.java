package fanbike.core.session;

import static fanbike.core.cue.CueKind.COUNTDOWN;
import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.StartPolicy;
import fanbike.core.session.SessionEvent.Interruption;
import fanbike.core.session.SessionEvent.PhaseEntered;
import fanbike.core.session.SessionEvent.StartCounted;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Spans;
import fanbike.fixtures.Timeline;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionStartTest {

    private static final Plan PLAN = once(work(60, 50), work(60, 60));

    private static Timeline waiting() {
        return ride(PLAN, Policies.standard());
    }

    private static Timeline running() {
        return waiting().at(0).start().at(3).tick().expectPhase(Phase.RUNNING);
    }

    @Test
    void countsThreeTwoOneAfterTheCommandAndThenBegins() {
        var timeline = waiting().at(1).start().at(10).tick();

        assertThat(timeline.events())
                .startsWith(
                        new StartCounted(Moment.nanos(1), 3),
                        new StartCounted(Moment.nanos(2), 2),
                        new StartCounted(Moment.nanos(3), 1),
                        new PhaseEntered(Moment.nanos(4), Phase.RUNNING));
        timeline.expectRidden(0, 6);
    }

    @Test
    void saysHowManyWholeSecondsAreLeftRoundedUp() {
        var timeline = waiting().at(1).tick();
        assertThat(timeline.state().startsInSeconds()).isEqualTo(OptionalInt.empty());

        timeline.start();
        assertThat(timeline.state().startsInSeconds()).hasValue(3);
        assertThat(timeline.at(1.000000001).tick().state().startsInSeconds()).hasValue(3);
        assertThat(timeline.at(2).tick().state().startsInSeconds()).hasValue(2);
        assertThat(timeline.at(3.999999999).tick().state().startsInSeconds()).hasValue(1);
        assertThat(timeline.at(4).tick().state().startsInSeconds()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void beginsAtOnceWithoutACountdown() {
        var timeline = ride(PLAN).at(1).start();

        timeline.expectPhase(Phase.RUNNING);
        assertThat(timeline.events()).startsWith(new PhaseEntered(Moment.nanos(1), Phase.RUNNING));
    }

    @Test
    void doesNotCountAnewWhenTheCommandIsGivenAgain() {
        waiting().at(1).start().at(2.5).start().at(4).tick().expectPhase(Phase.RUNNING);
    }

    @Test
    void beginsOnceTheRiderHasPedalledAtTwentyForTwoSeconds() {
        var timeline = waiting().at(1).rpm(20).at(2).rpm(25).at(3).rpm(20).at(6).rpm(50);

        assertThat(timeline.events())
                .startsWith(
                        new StartCounted(Moment.nanos(3), 3),
                        new StartCounted(Moment.nanos(4), 2),
                        new StartCounted(Moment.nanos(5), 1),
                        new PhaseEntered(Moment.nanos(6), Phase.RUNNING));
    }

    @Test
    void beginsByPedallingThoughNoSampleTellsOfTheSecondSecond() {
        var timeline = waiting().at(1).rpm(20).at(3.9).tick();

        timeline.expectCue(3, COUNTDOWN);
    }

    @Test
    void doesNotBeginBelowTwentyRpm() {
        var timeline = waiting().at(0).rpmUntil(30, 19.5);

        assertThat(timeline.events()).isEmpty();
    }

    @Test
    void beginsToWaitAnewWhenTheRiderSlowsDown() {
        var timeline =
                waiting().at(0).rpm(40).at(1).rpm(10).at(1.5).rpm(40).at(3.4).rpm(40);
        assertThat(timeline.events()).isEmpty();

        timeline.at(3.5).tick();

        assertThat(timeline.events()).containsExactly(new StartCounted(Moment.nanos(3.5), 3));
    }

    @Test
    void beginsToWaitAnewWhenTheBikeIsLost() {
        var timeline = waiting()
                .at(0)
                .rpm(40)
                .at(1.5)
                .disconnect()
                .at(2.5)
                .rpm(40)
                .at(4.4)
                .rpm(40);

        assertThat(timeline.events()).isEmpty();
    }

    @Test
    void doesNotTakeAValueThatWentStaleForPedalling() {
        var patient = new StartPolicy(true, Cadence.ofRpm(20), Moment.nanos(5), 3);
        var timeline = ride(PLAN, Policies.standard().with(patient));

        timeline.at(0).rpm(40).at(4).rpm(40).at(6.9).tick();
        assertThat(timeline.events()).isEmpty();

        timeline.rpm(40).at(9).tick();
        assertThat(timeline.events()).containsExactly(new StartCounted(Moment.nanos(9), 3));
    }

    @Test
    void goesOnCountingWhenTheRiderStopsPedalling() {
        waiting().at(0).rpm(40).at(2).rpm(0).at(3).disconnect().at(5).tick().expectPhase(Phase.RUNNING);
    }

    @Test
    void doesNotBeginByPedallingWhereThatIsOff() {
        var byKey = new StartPolicy(false, Cadence.ofRpm(20), Moment.nanos(2), 3);

        var timeline = ride(PLAN, Policies.standard().with(byKey)).at(0).rpmUntil(30, 60);

        assertThat(timeline.events()).isEmpty();
    }

    @Test
    void endsNoPauseOfTheRidersOwnByPedalling() {
        running()
                .rpm(50)
                .at(10)
                .pause()
                .rpmUntil(40, 60)
                .expectPhase(Phase.PAUSED)
                .expectRidden(0, 7);
    }

    @Test
    void comesBackPausedInTheSameIntervalAfterAnInterruption() {
        var timeline = running().rpm(50).at(10).interrupted(95);

        timeline.expectPhase(Phase.PAUSED).expectRidden(0, 7);
        assertThat(timeline.events())
                .endsWith(
                        new Interruption(Moment.nanos(10), Moment.nanos(95)),
                        new PhaseEntered(Moment.nanos(10), Phase.PAUSED));
        assertThat(timeline.result().interruptions())
                .containsExactly(new Interruption(Moment.nanos(10), Moment.nanos(95)));
    }

    @Test
    void knowsNoCadenceAfterAnInterruption() {
        var timeline = running().at(10).rpm(50).interrupted(95);

        assertThat(timeline.state().cadence()).isEmpty();
    }

    @Test
    void goesOnByPedallingAfterAnInterruption() {
        var timeline = running()
                .at(10)
                .interrupted(95)
                .at(20)
                .rpm(50)
                .at(22)
                .rpm(50)
                .at(25)
                .rpm(50)
                .at(26)
                .tick();

        timeline.expectPhase(Phase.RUNNING).expectRidden(0, 8);
        assertThat(timeline.events())
                .contains(new StartCounted(Moment.nanos(22), 3), new PhaseEntered(Moment.nanos(25), Phase.RUNNING));
        assertThat(timeline.cues(Set.of(COUNTDOWN))).contains("22 COUNTDOWN 3", "24 COUNTDOWN 1");
    }

    @Test
    void doesNotCountPedallingFromBeforeTheInterruption() {
        var timeline = waiting()
                .at(0)
                .rpm(50)
                .at(1.5)
                .interrupted(9)
                .at(2.5)
                .rpm(50)
                .at(4.4)
                .tick();

        assertThat(timeline.events()).containsExactly(new Interruption(Moment.nanos(1.5), Moment.nanos(9)));
    }

    @Test
    void doesNotSayTheIntervalBeginsWhenItGoesOn() {
        var timeline = running().at(10).interrupted(95).at(20).resume();

        assertThat(timeline.events()).endsWith(new PhaseEntered(Moment.nanos(20), Phase.RUNNING));
    }

    @Test
    void countsAfterTheStartCommandButNotAfterResumeOnceInterrupted() {
        running()
                .at(10)
                .interrupted(95)
                .at(20)
                .start()
                .expectPhase(Phase.PAUSED)
                .at(23)
                .tick()
                .expectPhase(Phase.RUNNING);

        running().at(10).interrupted(95).at(20).resume().expectPhase(Phase.RUNNING);
    }

    @Test
    void countsNoFurtherOnceResumed() {
        var timeline = running().at(10).interrupted(95).at(20).start().at(21.5).resume();
        var before = timeline.events();

        timeline.at(30).tick();

        assertThat(before).endsWith(new PhaseEntered(Moment.nanos(21.5), Phase.RUNNING));
        assertThat(Spans.written(timeline.events())).endsWith("21.5-30 #0 NO_SIGNAL");
        assertThat(timeline.cues(Set.of(COUNTDOWN))).endsWith("20 COUNTDOWN 3", "21 COUNTDOWN 2");
        assertThat(timeline.state().startsInSeconds()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void forgetsACountdownThatWasInterrupted() {
        var timeline = waiting().at(0).start().at(1.5).interrupted(60).at(30).tick();

        timeline.expectPhase(Phase.READY);
        assertThat(timeline.start().cues()).endsWith("30 COUNTDOWN 3");
        timeline.at(33).tick().expectPhase(Phase.RUNNING);
    }

    @Test
    void staysPausedWhenInterruptedInAPause() {
        var timeline = running().at(10).pause().at(12).interrupted(95);

        assertThat(timeline.events()).endsWith(new Interruption(Moment.nanos(12), Moment.nanos(95)));
        timeline.at(20).rpm(50).at(22).tick().at(25).tick().expectPhase(Phase.RUNNING);
    }

    @Test
    void canBeInterruptedAgainAndAgain() {
        var timeline = running()
                .at(10)
                .interrupted(95)
                .at(11)
                .interrupted(7)
                .at(12)
                .rpm(50)
                .at(14)
                .tick()
                .at(17)
                .tick();

        timeline.expectPhase(Phase.RUNNING);
        assertThat(timeline.result().interruptions())
                .isEqualTo(List.of(
                        new Interruption(Moment.nanos(10), Moment.nanos(95)),
                        new Interruption(Moment.nanos(11), Moment.nanos(7))));
    }

    @Test
    void waitsForPedallingNoMoreOnceItWasStopped() {
        waiting().at(0).rpm(50).at(1).stop().at(10).tick().expectPhase(Phase.STOPPED);

        var timeline = running().at(10).interrupted(5).at(11).stop();
        var before = timeline.events();
        timeline.rpmUntil(30, 60);
        assertThat(timeline.events()).isEqualTo(before);
    }
}
