package fanbike.core.session;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.core.cadence.MachineCounters;
import fanbike.core.cadence.Reading;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Zone;
import fanbike.core.session.SessionEvent.Ending;
import fanbike.core.session.SessionEvent.IntervalEnded;
import fanbike.core.session.SessionEvent.IntervalStarted;
import fanbike.core.session.SessionEvent.PhaseEntered;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Spans;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SessionBoundariesTest {

    private static final Plan TWO = once(work(10, 50), work(10, 60));

    @Test
    void endsTheIntervalAtItsScheduledInstantNotAtTheNextSample() {
        var timeline = ride(TWO).at(0).start().rpm(50);

        timeline.at(12.4).rpm(60);

        assertThat(timeline.events())
                .contains(
                        new IntervalEnded(Moment.nanos(10), TWO.intervals().get(0), Ending.RIDDEN),
                        new IntervalStarted(Moment.nanos(10), TWO.intervals().get(1)));
        timeline.expectRidden(1, 2.4);
    }

    @Test
    void startsTheIntervalAfterThePhaseAndEndsItBeforeThePhase() {
        Plan plan = once(work(10, 50));

        var timeline = ride(plan).at(1).start().at(30).tick();

        assertThat(timeline.events())
                .containsExactly(
                        new PhaseEntered(Moment.nanos(1), Phase.RUNNING),
                        new IntervalStarted(Moment.nanos(1), plan.intervals().get(0)),
                        new SessionEvent.Span(
                                Moment.nanos(1),
                                Moment.nanos(11),
                                plan.intervals().get(0),
                                0,
                                Zone.NO_SIGNAL,
                                Optional.empty()),
                        new IntervalEnded(Moment.nanos(11), plan.intervals().get(0), Ending.RIDDEN),
                        new PhaseEntered(Moment.nanos(11), Phase.FINISHED));
    }

    @Test
    void givesASampleExactlyAtABoundaryToTheNewInterval() {
        var timeline = ride(TWO).at(0).start().rpmUntil(10, 50).rpm(60).at(11).tick();

        assertThat(Spans.written(timeline.events())).containsExactly("0-10 #0 IN", "10-11 #1 IN");
    }

    @Test
    void takesACommandExactlyAtABoundaryForTheNewInterval() {
        var timeline = ride(TWO).at(0).start().at(10).repeat();

        assertThat(timeline.events())
                .contains(new IntervalEnded(Moment.nanos(10), TWO.intervals().get(1), Ending.REPEATED));
    }

    @Test
    void passesSeveralIntervalsInOneStep() {
        var timeline = ride(once(work(1, 50), rest(1e-9), work(2, 50)))
                .at(0)
                .start()
                .rpm(50)
                .at(2)
                .tick();

        assertThat(Spans.written(timeline.events()))
                .containsExactly("0-1 #0 IN", "1-1.000000001 #1 IN", "1.000000001-2 #2 IN");
    }

    @Test
    void finishesAtTheEndOfTheLastInterval() {
        var timeline = ride(TWO).at(0).start().at(19.999999999).tick().expectPhase(Phase.RUNNING);

        timeline.at(20).tick();

        timeline.expectPhase(Phase.FINISHED).expectRidden(1, 10);
        assertThat(timeline.state().leftNanos()).isZero();
    }

    @Test
    void saysHowMuchOfTheIntervalIsLeft() {
        assertThat(ride(TWO).at(0).start().at(13).tick().state().leftNanos()).isEqualTo(Moment.nanos(7));
    }

    @Test
    void ridesNothingAfterTheEnd() {
        var timeline = ride(TWO).at(0).start().at(20).tick();
        var before = timeline.events();

        timeline.rpm(60).at(30).rpm(60).disconnect().interrupted(5).start().tick();

        assertThat(timeline.events()).isEqualTo(before);
        timeline.expectPhase(Phase.FINISHED).expectRidden(1, 10);
    }

    @Test
    void holdsAValueForExactlyThreeSecondsAfterItArrived() {
        var timeline = ride(TWO).at(0).start().at(1).rpm(50).at(5).rpm(50).at(6).tick();

        assertThat(Spans.written(timeline.events()))
                .containsExactly("0-1 #0 NO_SIGNAL", "1-4 #0 IN", "4-5 #0 NO_SIGNAL", "5-6 #0 IN");
    }

    @Test
    void knowsNoCadenceAtTheVeryMomentItGoesStale() {
        var timeline = ride(TWO).at(0).start().rpm(50);

        timeline.at(2.999999999).tick();
        assertThat(timeline.state().cadence()).contains(Cadence.ofRpm(50));
        assertThat(timeline.state().zone()).isEqualTo(Zone.IN);

        timeline.at(3).tick();
        assertThat(timeline.state().cadence()).isEmpty();
        assertThat(timeline.state().zone()).isEqualTo(Zone.NO_SIGNAL);
    }

    @Test
    void leavesNoGapWhereAValueArrivesExactlyWhenTheLastOneGoesStale() {
        var timeline = ride(TWO).at(0).start().rpm(50).at(3).rpm(50).at(6).tick();

        assertThat(Spans.written(timeline.events())).containsExactly("0-6 #0 IN");
    }

    @Test
    void doesNotLetANotificationWithoutCadenceKeepAValueAlive() {
        var timeline = ride(TWO).at(0).start().rpm(50).at(2).noNews().at(4).tick();

        assertThat(Spans.written(timeline.events())).containsExactly("0-3 #0 IN", "3-4 #0 NO_SIGNAL");
    }

    @Test
    void losesTheValueAtOnceWhenTheBikeIsLost() {
        var timeline = ride(TWO).at(0).start().rpm(50).at(2).disconnect().at(4).tick();

        assertThat(Spans.written(timeline.events())).containsExactly("0-2 #0 IN", "2-4 #0 NO_SIGNAL");
    }

    @Test
    void letsTheLastOfSeveralSamplesOfOneMomentHold() {
        var timeline = ride(TWO).at(0).start().rpm(50).rpm(40).rpm(60).at(1).tick();

        assertThat(Spans.written(timeline.events())).containsExactly("0-1 #0 OVER");
    }

    @Test
    void doesNotStopTheClockWhenTheSignalIsLost() {
        var timeline = ride(TWO).at(0).start().rpm(50).at(1).disconnect();

        timeline.at(15).tick();

        timeline.expectPhase(Phase.RUNNING).expectRidden(1, 5);
    }

    @Test
    void doesNotTakeLossOfSignalForRest() {
        var timeline = ride(TWO).at(0).start().rpm(50).at(1).disconnect().at(8).tick();

        assertThat(timeline.state().interval().kind()).isEqualTo(IntervalKind.WORK);
        assertThat(timeline.interval(0).score().noSignalNanos()).isEqualTo(Moment.nanos(7));
    }

    @Test
    void seesEveryCadenceInTheOpenBandOfARest() {
        var timeline =
                ride(once(rest(10))).at(0).start().rpm(0).at(1).rpm(250).at(2).tick();

        assertThat(Spans.of(timeline.events()))
                .extracting(SessionEvent.Span::zone)
                .containsOnly(Zone.IN);
    }

    @Test
    void judgesAValueFromBeforeTheStart() {
        var timeline = ride(TWO).at(0).rpm(50).at(1).start().at(4).tick();

        assertThat(Spans.written(timeline.events())).containsExactly("1-3 #0 IN", "3-4 #0 NO_SIGNAL");
    }

    @Test
    void refusesAnInputThatIsOlderThanTheLastOne() {
        var machine = new SessionMachine(TWO, Policies.atOnce());
        machine.accept(new Input.Tick(5));

        assertThatThrownBy(() -> machine.accept(new Input.Tick(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 ns")
                .hasMessageContaining("5 ns");
    }

    @Test
    void takesSeveralInputsOfOneMoment() {
        var machine = new SessionMachine(TWO, Policies.atOnce());
        machine.accept(new Input.Tick(5));

        List<SessionEvent> events = machine.accept(new Input.Asked(5, Command.START));

        assertThat(events).hasSize(2);
        assertThat(machine.state().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void keepsAValueThroughAReadingOfSomethingElse() {
        var machine = new SessionMachine(TWO, Policies.atOnce());
        machine.accept(new Input.Read(reading(0, Optional.of(Cadence.ofRpm(50)))));

        machine.accept(new Input.Read(reading(1, Optional.empty())));

        assertThat(machine.state().cadence()).contains(Cadence.ofRpm(50));
    }

    private static Reading reading(long atNanos, Optional<Cadence> cadence) {
        return new Reading(
                atNanos, cadence, OptionalInt.empty(), OptionalInt.empty(), MachineCounters.NONE, Optional.empty());
    }
}
