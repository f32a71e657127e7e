package fanbike.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.model.Plan;
import fanbike.core.report.Headline;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import fanbike.fixtures.RideOnShow;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RideBoardTest {

    private static final Plan PLAN = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);
    private static final int STEADY = 0;
    private static final int BRISK = 1;
    private static final int HARD = 2;
    private static final int REST = 3;

    private final RideOnShow ride = new RideOnShow(PLAN, Policies.atOnce(), true);

    @Test
    void showsEveryIntervalOfThePlanBeforeAnythingIsRidden() {
        ride.pass(0);

        RideView view = ride.view();

        assertThat(view.intervals())
                .hasSameSizeAs(PLAN.intervals())
                .allMatch(fill -> fill.riddenNanos() == 0 && !fill.isOver());
        assertThat(view.advice()).isEqualTo(Advice.NONE);
        assertThat(view.preview()).isEmpty();
        assertThat(view.scoreSoFar().score()).isEmpty();
        assertThat(view.totalLeftNanos()).isEqualTo(Moment.nanos(34 * 60));
    }

    @Test
    void fillsAnIntervalWhileItIsRidden() {
        ride.ask(0, Command.START);
        ride.pedal(0, 60, 50);
        ride.pedal(60, 90, 40);

        IntervalFill fill = ride.view().intervals().get(STEADY);

        assertThat(fill.riddenNanos()).isEqualTo(Moment.nanos(89.75));
        assertThat(fill.isOver()).isFalse();
        assertThat(fill.score()).isEqualTo(new AdherenceScore(Moment.nanos(60), Moment.nanos(29.75), 0, 0, 0));
        assertThat(ride.view().advice()).isEqualTo(Advice.FASTER);
    }

    @Test
    void keepsHowAnIntervalWasHeldWhenTheNextOneBegins() {
        ride.ask(0, Command.START);
        ride.pedal(0, 180, 50);
        ride.pedal(180, 190, 70);

        assertThat(ride.view().intervals().get(STEADY))
                .isEqualTo(new IntervalFill(
                        PLAN.intervals().get(STEADY),
                        Moment.nanos(180),
                        new AdherenceScore(Moment.nanos(180), 0, 0, 0, 0),
                        true));
        assertThat(ride.view().intervals().get(BRISK).riddenNanos()).isEqualTo(Moment.nanos(9.75));
        assertThat(ride.view().advice()).isEqualTo(Advice.SLOWER);
    }

    @Test
    void emptiesAnIntervalThatIsBegunAnew() {
        ride.ask(0, Command.START);
        ride.pedal(0, 30, 50);

        ride.ask(30, Command.REPEAT);

        assertThat(ride.view().intervals().get(STEADY))
                .isEqualTo(IntervalFill.empty(PLAN.intervals().get(STEADY)));
    }

    @Test
    void tellsWhatWasSkippedFromWhatIsStillToCome() {
        ride.ask(0, Command.START);
        ride.pedal(0, 10, 50);
        ride.ask(10, Command.SKIP);
        ride.ask(10, Command.SKIP);

        List<IntervalFill> fills = ride.view().intervals();

        assertThat(fills.subList(STEADY, HARD + 1))
                .extracting(IntervalFill::isOver)
                .containsExactly(true, true, false);
        assertThat(fills.get(BRISK).riddenNanos()).isZero();
    }

    @Test
    void previewsTheNextIntervalShortlyBeforeItAndAllThroughARest() {
        ride.ask(0, Command.START);
        ride.pedal(0, 169.5, 50);
        assertThat(ride.view().preview()).isEmpty();

        ride.pedal(170, 50);
        assertThat(ride.view().preview()).contains(PLAN.intervals().get(BRISK));

        ride.ask(171, Command.SKIP);
        ride.ask(171, Command.SKIP);
        ride.ask(171, Command.SKIP);
        assertThat(ride.view().state().interval().index()).isEqualTo(REST);
        assertThat(ride.view().preview()).contains(PLAN.intervals().get(REST + 1));
        assertThat(ride.view().advice()).isEqualTo(Advice.NONE);
    }

    @Test
    void givesNoAdviceWhereThereIsNoSignalOrNothingIsRidden() {
        ride.ask(0, Command.START);
        ride.pedal(0, 40);
        assertThat(ride.view().advice()).isEqualTo(Advice.FASTER);

        ride.pass(3.1);
        assertThat(ride.view().advice()).isEqualTo(Advice.NONE);

        ride.pedal(4, 40);
        ride.ask(5, Command.PAUSE);
        assertThat(ride.view().advice()).isEqualTo(Advice.NONE);
        assertThat(ride.view().preview()).isEmpty();
    }

    @Test
    void judgesWhatWasDueSoFarAndLeavesOutWhatIsStillToCome() {
        ride.ask(0, Command.START);
        ride.pedal(0, 60, 50);
        ride.pass(60);
        assertThat(ride.view().scoreSoFar().score()).hasValue(100);

        ride.ask(60, Command.SKIP);
        ride.pass(60);

        assertThat(ride.view().scoreSoFar().score()).hasValueCloseTo(100 / 3.0, within(1e-9));
    }

    @Test
    void withholdsTheScoreWhereTheSignalWasMissing() {
        ride.ask(0, Command.START);
        ride.pedal(0, 50);
        ride.pass(20);

        assertThat(ride.view().scoreSoFar().withheldBecause())
                .hasValueSatisfying(why -> assertThat(why).contains("had a signal"));
    }

    @Test
    void endsWithTheScoreOfTheReport() {
        ride.ask(0, Command.START);
        ride.pedal(0, 34 * 60, 52);
        ride.pass(34 * 60);

        RideView view = ride.view();

        assertThat(view.state().phase()).isEqualTo(Phase.FINISHED);
        assertThat(view.intervals()).allMatch(IntervalFill::isOver);
        assertThat(view.scoreSoFar()).isEqualTo(Headline.of(view.score(), PLAN.workNanos(), 0.8));
        assertThat(view.totalLeftNanos()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheResultOfAnyRideAtAnyMoment(long seed) {
        RandomRide random = RandomRides.ride(seed);
        var shown = new RideOnShow(random.plan(), random.policy(), true);
        var coach = new Coach(random.plan(), random.policy(), OptionalDouble.empty());

        for (RideInput input : random.inputs()) {
            shown.tell(input);
            coach.accept(input);

            assertThat(ridden(shown.view())).isEqualTo(ridden(coach.result().intervals()));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<String> ridden(RideView view) {
        return view.intervals().stream()
                .filter(fill -> fill.riddenNanos() > 0)
                .map(fill -> fill.interval().index() + " " + fill.riddenNanos() + " " + fill.score())
                .toList();
    }

    private static List<String> ridden(List<IntervalScore> scores) {
        return scores.stream()
                .map(one -> one.interval().index() + " " + one.riddenNanos() + " " + one.score())
                .toList();
    }
}
