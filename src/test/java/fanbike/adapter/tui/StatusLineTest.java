package fanbike.adapter.tui;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Controls;
import fanbike.app.port.ShownRide;
import fanbike.core.model.Cadence;
import fanbike.core.model.Interval;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.StartPolicy;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import fanbike.core.view.RideView;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLineTest {

    private static final int WIDE = 80;
    private static final int NARROW = 40;
    private static final int STEADY = 0;
    private static final int REST = 3;
    private static final Plan PLAN = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);
    private static final int LAST = PLAN.intervals().size() - 1;

    private final StatusLine line = line(PLAN, Policies.standard(), true);

    @ParameterizedTest
    @CsvSource({
        "47.9, R1/5 Steady 2:00 left  48 rpm  target 50  faster ▲",
        "48, R1/5 Steady 2:00 left  48 rpm  target 50  hold ●",
        "52, R1/5 Steady 2:00 left  52 rpm  target 50  hold ●",
        "52.000001, R1/5 Steady 2:00 left  52 rpm  target 50  slower ▼",
        "0, R1/5 Steady 2:00 left  0 rpm  target 50  faster ▲"
    })
    void saysByWordAndShapeWhatToDo(double rpm, String expected) {
        assertThat(line.of(running(STEADY, 60, Optional.of(rpm)), WIDE)).isEqualTo(expected);
    }

    @Test
    void asksForNothingWhereThereIsNoSignal() {
        assertThat(line.of(running(STEADY, 60, Optional.empty()), WIDE))
                .isEqualTo("R1/5 Steady 2:00 left  -- rpm  no signal  target 50");
    }

    @Test
    void tellsFromTenSecondsBeforeTheEndWhatComesNext() {
        assertThat(line.of(running(STEADY, 169.999999999, Optional.of(50.0)), WIDE))
                .isEqualTo("R1/5 Steady 0:11 left  50 rpm  target 50  hold ●");
        assertThat(line.of(running(STEADY, 170, Optional.of(50.0)), WIDE))
                .isEqualTo("R1/5 Steady 0:10 left  50 rpm  target 50  hold ●  next: Brisk, 55 rpm for 2:00");
    }

    @Test
    void tellsThroughAWholeRestWhatComesNext() {
        assertThat(line.of(running(REST, 0, Optional.of(30.0)), WIDE))
                .isEqualTo("R1/5 Rest 1:00 left  30 rpm  next: Steady, 50 rpm for 3:00");
    }

    @Test
    void promisesNothingAfterTheLastInterval() {
        assertThat(line.of(running(LAST, 59.1, Optional.of(60.0)), WIDE))
                .isEqualTo("R5/5 Hard 0:01 left  60 rpm  target 60  hold ●");
    }

    @Test
    void countsASecondAsLeftUntilItIsOver() {
        assertThat(line.of(running(STEADY, 179.999999999, Optional.of(50.0)), WIDE))
                .contains("0:01 left");
    }

    @Test
    void waitsForTheRider() {
        assertThat(line.of(state(Phase.READY, STEADY, 0, Optional.of(12.4), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Ready: pedal or press space  12 rpm");
        assertThat(line.of(state(Phase.READY, STEADY, 0, Optional.empty(), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Ready: pedal or press space  -- rpm  no signal");
    }

    @Test
    void doesNotAskToPedalWherePedallingStartsNothing() {
        var byKey = line(PLAN, Policies.standard().with(new StartPolicy(false, Cadence.ZERO, 0, 3)), true);

        assertThat(byKey.of(state(Phase.READY, STEADY, 0, Optional.of(0.0), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Ready: press space  0 rpm");
        assertThat(byKey.of(state(Phase.PAUSED, STEADY, 0, Optional.of(0.0), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Paused  R1/5 Steady 3:00 left  0 rpm  press space");
    }

    @Test
    void asksForNoKeyWhereThereIsNone() {
        var piped = line(PLAN, Policies.standard(), false);

        assertThat(piped.of(state(Phase.READY, STEADY, 0, Optional.empty(), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Ready: pedal  -- rpm  no signal");
        assertThat(piped.of(state(Phase.PAUSED, STEADY, 60, Optional.of(40.0), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Paused  R1/5 Steady 2:00 left  40 rpm  pedal");
        assertThat(piped.of(state(Phase.PAUSED, STEADY, 60, Optional.of(40.0), false, OptionalInt.empty()), WIDE))
                .isEqualTo("Paused  R1/5 Steady 2:00 left  40 rpm");
    }

    @Test
    void countsDownToTheStartAndToGoingOn() {
        assertThat(line.of(state(Phase.READY, STEADY, 0, Optional.of(40.0), true, OptionalInt.of(3)), WIDE))
                .isEqualTo("Starting in 3");
        assertThat(line.of(state(Phase.PAUSED, STEADY, 0, Optional.of(40.0), true, OptionalInt.of(2)), WIDE))
                .isEqualTo("Going on in 2");
    }

    @Test
    void tellsAPauseOfTheRiderFromOneAfterAnInterruption() {
        assertThat(line.of(state(Phase.PAUSED, STEADY, 60, Optional.of(40.0), false, OptionalInt.empty()), WIDE))
                .isEqualTo("Paused  R1/5 Steady 2:00 left  40 rpm  press space");
        assertThat(line.of(state(Phase.PAUSED, STEADY, 60, Optional.of(40.0), true, OptionalInt.empty()), WIDE))
                .isEqualTo("Paused  R1/5 Steady 2:00 left  40 rpm  pedal or press space");
    }

    @Test
    void saysThatItIsOver() {
        assertThat(line.of(state(Phase.FINISHED, LAST, 60, Optional.empty(), false, OptionalInt.empty()), WIDE))
                .isEqualTo("Finished.");
        assertThat(line.of(state(Phase.STOPPED, STEADY, 60, Optional.empty(), false, OptionalInt.empty()), WIDE))
                .isEqualTo("Stopped.");
    }

    @Test
    void leavesTheNameOutRatherThanTheAdviceWhereThereIsLittleRoom() {
        assertThat(line.of(running(STEADY, 60, Optional.of(40.0)), NARROW))
                .isEqualTo("R1/5 2:00  40 rpm  target 50  faster ▲")
                .hasSizeLessThanOrEqualTo(NARROW);
        assertThat(line.of(state(Phase.PAUSED, STEADY, 60, Optional.of(40.0), true, OptionalInt.empty()), NARROW))
                .isEqualTo("Paused  40 rpm  pedal or press space");
    }

    @ParameterizedTest
    @CsvSource({"47, 0:47 47/50 faster ▲", "50, 0:47 50/50 hold ●", "120, 0:47 120/50 slower ▼", ", R1/5 0:47 --/50"})
    void leavesOutUnitsRatherThanTheAdviceWhereThereIsHardlyAnyRoom(Double rpm, String expected) {
        assertThat(line.of(running(STEADY, 133, Optional.ofNullable(rpm)), 20)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"37, '2:00  40 rpm  target 50  faster ▲'", "30, 'R1/5 2:00 40/50 faster ▲'", "12, '40/50 faster ▲'"})
    void keepsTheTimeThatIsLeftAsLongAsThereIsRoomForIt(int columns, String expected) {
        assertThat(line.of(running(STEADY, 60, Optional.of(40.0)), columns)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "46, 'Ready: pedal or press space  -- rpm  no signal'",
        "42, 'Ready: pedal or press space  -- rpm'",
        "30, 'pedal or press space -- rpm'",
        "20, 'pedal or press space'"
    })
    void saysHowToBeginHoweverNarrowTheTerminalIs(int columns, String expected) {
        assertThat(line.of(state(Phase.READY, STEADY, 0, Optional.empty(), true, OptionalInt.empty()), columns))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 'Paused  -- rpm  pedal or press space'",
        "28, 'Paused: pedal or press space'",
        "20, 'pedal or press space'"
    })
    void saysHowToGoOnHoweverNarrowTheTerminalIs(int columns, String expected) {
        assertThat(line.of(state(Phase.PAUSED, STEADY, 60, Optional.empty(), true, OptionalInt.empty()), columns))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 'R1/5 Steady 0:05 left  50 rpm  target 50  hold ●  next: 55'",
        "40, 'R1/5 0:05 50/50 hold ●  next: 55'",
        "30, 'R1/5 0:05 50/50 hold ●'"
    })
    void shortensThePreviewAndLeavesItOutWhereItDoesNotFit(int columns, String expected) {
        assertThat(line.of(running(STEADY, 175, Optional.of(50.0)), columns)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred\u001b[0m", "two\nlines", "bell\u0007", "\u202eright to left", "half \uD83D"})
    void letsNoNameOfAnIntervalDoAnythingToTheTerminal(String name) {
        Interval work = Protocols.work(60, 50);
        Plan hostile = Protocols.once(new Interval(name, work.kind(), work.lengthNanos(), work.target(), work.band()));

        String shown = line(hostile, Policies.standard(), true)
                .of(state(hostile, Phase.RUNNING, 0, 1, Optional.of(50.0), false, OptionalInt.empty()), WIDE);

        assertThat(shown).contains("?").doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
    }

    @Test
    void cutsALongNameOfAnInterval() {
        Interval work = Protocols.work(60, 50);
        Plan longNamed = Protocols.once(
                new Interval("x".repeat(40), work.kind(), work.lengthNanos(), work.target(), work.band()));

        assertThat(line(longNamed, Policies.standard(), true)
                        .of(state(longNamed, Phase.RUNNING, 0, 1, Optional.of(50.0), false, OptionalInt.empty()), WIDE))
                .isEqualTo("R1/1 " + "x".repeat(20) + "… 0:59 left  50 rpm  target 50  hold ●");
    }

    private static StatusLine line(Plan plan, Policy policy, boolean hasKeys) {
        var controls = new Controls(hasKeys, false, false, false);
        return new StatusLine(new ShownRide(plan, policy, Optional::empty, () -> controls));
    }

    private static RideView running(int interval, double riddenSeconds, Optional<Double> rpm) {
        return state(Phase.RUNNING, interval, riddenSeconds, rpm, false, OptionalInt.empty());
    }

    private static RideView state(
            Phase phase, int interval, double ridden, Optional<Double> rpm, boolean waits, OptionalInt startsIn) {
        return state(PLAN, phase, interval, ridden, rpm, waits, startsIn);
    }

    private static RideView state(
            Plan plan,
            Phase phase,
            int interval,
            double riddenSeconds,
            Optional<Double> rpm,
            boolean waits,
            OptionalInt startsIn) {
        var state = new SessionState(
                0,
                phase,
                plan.intervals().get(interval),
                Moment.nanos(riddenSeconds),
                rpm.map(Cadence::ofRpm),
                waits,
                startsIn);
        return new RideView(
                plan,
                Policies.standard(),
                state,
                AdherenceScore.NONE,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
