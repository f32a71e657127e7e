package fanbike.core.model;

import static fanbike.fixtures.Protocols.plan;
import static fanbike.fixtures.Protocols.protocol;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.targeted;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.fixtures.Moment;
import fanbike.fixtures.Protocols;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    private static Plan scaled(double rpm, int percent) {
        Protocol protocol = protocol("p", List.of(), new Block(1, List.of(work(10, rpm)), Optional.empty()));
        return Plan.of(protocol, "", percent, Protocols.BAND);
    }

    @Test
    void makesFiveRoundsThirtyFourMinutesOfFifteenIntervalsAndFourRests() {
        Plan plan = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);

        assertThat(plan.lengthNanos()).isEqualTo(Moment.nanos(34 * 60));
        assertThat(plan.workNanos()).isEqualTo(Moment.nanos(30 * 60));
        assertThat(plan.rounds()).isEqualTo(5);
        assertThat(plan.intervals()).filteredOn(PlannedInterval::isScored).hasSize(15);
        assertThat(plan.intervals())
                .filteredOn(interval -> interval.kind() == IntervalKind.REST)
                .hasSize(4)
                .allMatch(interval -> interval.name().equals("Rest") && interval.lengthNanos() == Moment.nanos(60));
        assertThat(plan.intervals().get(18).name()).isEqualTo("Hard");
    }

    @Test
    void restsBetweenRoundsAndNotAfterTheLast() {
        Plan plan = plan(
                new Block(2, List.of(work(10, 50)), Optional.of(rest(5))),
                new Block(1, List.of(work(10, 60)), Optional.of(rest(5))));

        assertThat(plan.intervals())
                .extracting(PlannedInterval::kind)
                .containsExactly(IntervalKind.WORK, IntervalKind.REST, IntervalKind.WORK, IntervalKind.WORK);
    }

    @Test
    void numbersRoundsThroughTheProtocolAndARestWithTheRoundBeforeIt() {
        Plan plan = plan(
                new Block(2, List.of(work(10, 50), work(10, 60)), Optional.of(rest(5))),
                new Block(2, List.of(work(10, 70)), Optional.empty()));

        assertThat(plan.intervals()).extracting(PlannedInterval::round).containsExactly(1, 1, 1, 2, 2, 3, 4);
        assertThat(plan.intervals()).extracting(PlannedInterval::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(plan.rounds()).isEqualTo(4);
    }

    @Test
    void asksEachTrackForItsOwnCadence() {
        Plan men = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);
        Plan women = Plan.of(Protocols.fiveRounds(), "women", 100, Protocols.BAND);

        assertThat(men.intervals().get(2).target().target()).isEqualTo(Cadence.ofRpm(60));
        assertThat(women.intervals().get(2).target().target()).isEqualTo(Cadence.ofRpm(55));
    }

    @Test
    void refusesATrackThatTheProtocolDoesNotHave() {
        assertThatThrownBy(() -> Plan.of(Protocols.fiveRounds(), "children", 100, Protocols.BAND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("children");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 90, 45",
        "55, 90, 50",
        "45, 90, 41",
        "50, 91, 46",
        "50, 89, 45",
        "54.5, 100, 54.5",
        "54.5, 200, 109"
    })
    void roundsAScaledTargetToWholeRpmHalfUpAndLeavesAnUnscaledOneAlone(double rpm, int percent, double expected) {
        TargetBand band = scaled(rpm, percent).intervals().get(0).target();

        assertThat(band).isEqualTo(TargetBand.around(Cadence.ofRpm(expected), Cadence.ofRpm(2)));
    }

    @Test
    void refusesAScaleThatLeavesWhatCanBeRidden() {
        assertThatThrownBy(() -> scaled(200, 130))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("260");
    }

    @Test
    void prefersTheIntervalsBandToTheProtocolsAndThatToTheDefault() {
        Interval plain = work(10, 50);
        Interval narrow = new Interval(
                "n", IntervalKind.WORK, plain.lengthNanos(), plain.target(), Optional.of(Cadence.ofRpm(1)));
        var blocks = List.of(new Block(1, List.of(plain, narrow), Optional.empty()));
        Protocol wide = new Protocol("p", "p", "", "", "", List.of(), Optional.of(Cadence.ofRpm(4)), blocks);
        Protocol without = new Protocol("p", "p", "", "", "", List.of(), Optional.empty(), blocks);

        assertThat(Plan.of(wide, "", 100, Cadence.ofRpm(2)).intervals())
                .extracting(interval -> interval.target().highMicroRpm())
                .containsExactly(54_000_000L, 51_000_000L);
        assertThat(Plan.of(without, "", 100, Cadence.ofRpm(2)).intervals())
                .extracting(interval -> interval.target().lowMicroRpm())
                .containsExactly(48_000_000L, 49_000_000L);
    }

    @Test
    void leavesAnIntervalWithoutATargetOpen() {
        Plan plan = plan(new Block(
                1,
                List.of(
                        rest(10),
                        new Interval("c", IntervalKind.COOLDOWN, 1, Optional.empty(), Optional.empty()),
                        targeted(IntervalKind.WARMUP, 10, 40)),
                Optional.empty()));

        assertThat(plan.intervals())
                .extracting(interval -> interval.target().isOpen())
                .containsExactly(true, true, false);
    }

    @Test
    void scoresWorkAlone() {
        Plan plan = plan(new Block(
                1,
                List.of(
                        targeted(IntervalKind.WARMUP, 1, 40),
                        work(2, 50),
                        rest(4),
                        targeted(IntervalKind.COOLDOWN, 8, 40)),
                Optional.empty()));

        assertThat(plan.workNanos()).isEqualTo(Moment.nanos(2));
        assertThat(plan.lengthNanos()).isEqualTo(Moment.nanos(15));
    }
}
