package fanbike.core.session;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Plan;
import fanbike.core.session.SessionEvent.Ending;
import fanbike.core.session.SessionEvent.IntervalEnded;
import fanbike.core.session.SessionEvent.IntervalStarted;
import fanbike.core.session.SessionEvent.PhaseEntered;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Spans;
import fanbike.fixtures.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionCommandsTest {

    private static final Plan PLAN = once(work(20, 50), work(20, 60));

    private static Timeline running() {
        return ride(PLAN).at(0).start().at(5).tick();
    }

    @Test
    void standsStillWhilePausedAndGoesOnWhereItStood() {
        var timeline = running().pause().at(100).tick();
        timeline.expectPhase(Phase.PAUSED).expectRidden(0, 5);

        timeline.resume().at(110).tick();

        timeline.expectPhase(Phase.RUNNING).expectRidden(0, 15);
        assertThat(Spans.written(timeline.events())).containsExactly("0-5 #0 NO_SIGNAL", "100-110 #0 NO_SIGNAL");
    }

    @Test
    void goesOnAfterAPauseByTheStartCommandTooAndAtOnce() {
        running().pause().at(100).start().expectPhase(Phase.RUNNING);
    }

    @Test
    void letsAValueGoStaleWhilePaused() {
        var timeline = running().rpm(50).pause().at(9).tick();

        assertThat(timeline.state().cadence()).isEmpty();
    }

    @Test
    void leavesTheRestOfASkippedIntervalUnridden() {
        var timeline = running().skip();

        timeline.expectPhase(Phase.RUNNING).expectRidden(1, 0);
        assertThat(timeline.events())
                .endsWith(
                        new IntervalEnded(Moment.nanos(5), PLAN.intervals().get(0), Ending.SKIPPED),
                        new IntervalStarted(Moment.nanos(5), PLAN.intervals().get(1)));
    }

    @Test
    void finishesWhenTheLastIntervalIsSkipped() {
        var timeline = running().skip().skip();

        assertThat(timeline.events())
                .endsWith(
                        new IntervalEnded(Moment.nanos(5), PLAN.intervals().get(1), Ending.SKIPPED),
                        new PhaseEntered(Moment.nanos(5), Phase.FINISHED));
        timeline.expectPhase(Phase.FINISHED);
    }

    @Test
    void staysPausedWhenAnIntervalIsSkippedOrRepeatedInAPause() {
        running().pause().at(7).skip().expectPhase(Phase.PAUSED).expectRidden(1, 0);
        running().pause().at(7).repeat().expectPhase(Phase.PAUSED).expectRidden(0, 0);
    }

    @Test
    void beginsARepeatedIntervalAnew() {
        var timeline = running().repeat();

        timeline.expectPhase(Phase.RUNNING).expectRidden(0, 0);
        assertThat(timeline.events())
                .endsWith(
                        new IntervalEnded(Moment.nanos(5), PLAN.intervals().get(0), Ending.REPEATED),
                        new IntervalStarted(Moment.nanos(5), PLAN.intervals().get(0)));
        assertThat(timeline.at(25).tick().events())
                .contains(new IntervalEnded(Moment.nanos(25), PLAN.intervals().get(0), Ending.RIDDEN));
    }

    @Test
    void canRepeatTheLastInterval() {
        running().skip().at(10).repeat().expectPhase(Phase.RUNNING).expectRidden(1, 0);
    }

    @Test
    void stopsAtOnce() {
        var timeline = running().stop();

        assertThat(timeline.events())
                .endsWith(
                        new IntervalEnded(Moment.nanos(5), PLAN.intervals().get(0), Ending.STOPPED),
                        new PhaseEntered(Moment.nanos(5), Phase.STOPPED));
        timeline.at(50).tick().expectPhase(Phase.STOPPED).expectRidden(0, 5);
    }

    @Test
    void stopsInAPauseAndInTheLastInterval() {
        running().pause().at(7).stop().expectPhase(Phase.STOPPED);
        running().skip().stop().expectPhase(Phase.STOPPED);
    }

    @Test
    void stopsBeforeItHasBegunAndEndsNoInterval() {
        var timeline = ride(PLAN).at(2).stop();

        assertThat(timeline.events()).containsExactly(new PhaseEntered(Moment.nanos(2), Phase.STOPPED));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSE", "RESUME", "SKIP", "REPEAT"})
    void ignoresBeforeTheStart(Command command) {
        var timeline = ride(PLAN).at(2).ask(command).at(4).tick();

        assertThat(timeline.events()).isEmpty();
        timeline.expectPhase(Phase.READY).expectRidden(0, 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "RESUME"})
    void ignoresWhileRunning(Command command) {
        var timeline = running();
        var before = timeline.events();

        timeline.ask(command);

        assertThat(timeline.events()).isEqualTo(before);
    }

    @Test
    void ignoresASecondPause() {
        var timeline = running().pause().at(7).tick();
        var before = timeline.events();

        timeline.pause();

        assertThat(timeline.events()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void ignoresEverythingAfterTheEnd(Command command) {
        var stopped = running().stop();
        var finished = running().skip().skip();
        int stoppedEvents = stopped.events().size();
        int finishedEvents = finished.events().size();

        stopped.ask(command).at(60).tick();
        finished.ask(command).at(60).tick();

        assertThat(stopped.events()).hasSize(stoppedEvents);
        assertThat(finished.events()).hasSize(finishedEvents);
    }
}
