package fanbike.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.model.Plan;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RiddenCourseTest {

    private static final Plan PLAN = Protocols.once(Protocols.work(20, 50), Protocols.work(20, 60));

    private final List<RideInput> inputs = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStretchesOfAPassAddUpToItsScore(long seed) {
        RandomRide ride = RandomRides.ride(seed);

        RiddenCourse ridden = RiddenCourse.of(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs());

        List<IntervalScore> scores = ridden.result().intervals();
        List<Pass> kept = ridden.course().kept();
        assertThat(kept)
                .map(Pass::interval)
                .containsExactlyElementsOf(
                        scores.stream().map(IntervalScore::interval).toList());
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i).riddenNanos()).isEqualTo(scores.get(i).riddenNanos());
            if (kept.get(i).interval().isScored()) {
                assertThat(sum(kept.get(i))).isEqualTo(scores.get(i).score());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lookingOnChangesNoScore(long seed) {
        RandomRide ride = RandomRides.ride(seed);

        RiddenCourse ridden = RiddenCourse.of(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs());

        assertThat(ridden.result())
                .isEqualTo(Coach.run(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs()));
    }

    private static AdherenceScore sum(Pass pass) {
        return new AdherenceScore(
                nanos(pass, StretchState.IN),
                nanos(pass, StretchState.UNDER),
                nanos(pass, StretchState.OVER),
                nanos(pass, StretchState.SETTLING),
                nanos(pass, StretchState.NO_SIGNAL));
    }

    private static long nanos(Pass pass, StretchState state) {
        return pass.stretches().stream()
                .filter(stretch -> stretch.state() == state)
                .mapToLong(Stretch::lengthNanos)
                .sum();
    }

    @Test
    void anIntervalThatIsBegunAnewHasAPassForEachTime() {
        ask(0, Command.START);
        pedal(0, 5, 50);
        ask(5, Command.REPEAT);
        pedal(5, 25, 50);
        ask(26, Command.STOP);

        Course course = course();

        assertThat(course.passes())
                .map(pass -> pass.interval().index() + " " + pass.ending().orElseThrow())
                .containsExactly("0 REPEATED", "0 RIDDEN", "1 STOPPED");
        assertThat(course.kept()).map(pass -> pass.interval().index()).containsExactly(0, 1);
        assertThat(course.passes()).map(Pass::fromNanos).containsExactly(0L, Moment.nanos(5), Moment.nanos(25));
    }

    @Test
    void whatIsForgivenIsSettlingAndNothingElse() {
        ask(0, Command.START);
        pedal(0, 4, 40);
        pedal(4, 20, 50);

        Pass pass = course().passes().get(0);

        assertThat(pass.stretches().stream().filter(stretch -> stretch.state() == StretchState.SETTLING))
                .map(Stretch::toNanos)
                .last()
                .isEqualTo(Moment.nanos(4));
    }

    @Test
    void aRideThatIsNotOverHasAPassWithoutAnEnd() {
        ask(0, Command.START);
        pedal(0, 7, 50);

        Pass pass = course().passes().get(0);

        assertThat(pass.ending()).isEmpty();
        assertThat(pass.toNanos()).isEqualTo(Moment.nanos(6));
    }

    @Test
    void readingsPhasesAndRemarksAreThere() {
        pedal(0, 1, 30);
        ask(1, Command.START);
        inputs.add(new RideInput.Disconnected(Moment.nanos(2), RideInput.BIKE, "out of range"));
        inputs.add(new RideInput.Remarked(Moment.nanos(3), "strap", "it is asleep"));

        Course course = course();

        assertThat(course.readings())
                .map(reading -> reading.cadence().orElseThrow().rpm())
                .containsExactly(30.0);
        assertThat(course.phases()).map(phase -> phase.phase()).containsExactly(Phase.RUNNING);
        assertThat(course.remarks())
                .containsExactly(
                        new Course.Remark(Moment.nanos(2), RideInput.BIKE, "out of range"),
                        new Course.Remark(Moment.nanos(3), "strap", "it is asleep"));
    }

    @Test
    void aSilenceGoesOnIntoTheNextPassAndEndsWhereTheClockStands() {
        ask(0, Command.START);
        pedal(0, 15, 50);
        pedal(23, 24, 50);
        ask(30, Command.PAUSE);
        ask(33, Command.RESUME);
        ask(35, Command.STOP);

        Course course = course();

        assertThat(course.silences(pass -> true)).containsExactly(silence(17, 23), silence(26, 30), silence(33, 35));
        assertThat(course.silences(pass -> pass.interval().index() == 0)).containsExactly(silence(17, 20));
    }

    private static Course.Silence silence(double fromSecond, double toSecond) {
        return new Course.Silence(Moment.nanos(fromSecond), Moment.nanos(toSecond));
    }

    @Test
    void aBikeThatIsLostInAPauseHasNoCadence() {
        ask(0, Command.START);
        pedal(0, 5, 50);
        ask(5, Command.PAUSE);
        pedal(6, 7, 50);
        inputs.add(new RideInput.Disconnected(Moment.nanos(7), RideInput.BIKE, "out of range"));

        var walk = new CourseWalk(course(), Policies.atOnce().scoring().staleNanos());

        assertThat(walk.at(Moment.nanos(6.5)).cadence()).isPresent();
        assertThat(walk.at(Moment.nanos(7)).cadence()).isEmpty();
    }

    private Course course() {
        return RiddenCourse.of(PLAN, Policies.atOnce(), OptionalDouble.empty(), inputs)
                .course();
    }

    private void ask(double seconds, Command command) {
        inputs.add(new RideInput.Commanded(Moment.nanos(seconds), command));
    }

    private void pedal(int fromSecond, int toSecond, double rpm) {
        for (int second = fromSecond; second < toSecond; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), rpm));
        }
    }
}
