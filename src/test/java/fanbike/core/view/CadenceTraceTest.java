package fanbike.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.RideInput;
import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.session.Command;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import fanbike.fixtures.RideOnShow;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CadenceTraceTest {

    private static final Plan PLAN = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);

    private final RideOnShow ride = new RideOnShow(PLAN, Policies.atOnce(), true);

    @Test
    void hasAPointForEachChangeAndNoneForARepeat() {
        ride.ask(0, Command.START);
        ride.pedal(0, 10, 50);
        ride.pedal(10, 20, 51);
        ride.pass(30);

        assertThat(shown()).containsExactly("0.0 50", "10.0 51", "30.0 -");
    }

    @Test
    void showsWhenTheTargetChanged() {
        ride.ask(0, Command.START);
        ride.pedal(0, 200, 50);

        List<TracePoint> trace = ride.view().trace();

        assertThat(trace).extracting(point -> point.target().target().rpm()).containsExactly(50.0, 55.0);
        assertThat(trace.get(1).atNanos()).isEqualTo(Moment.nanos(180));
    }

    @Test
    void forgetsWhatIsOlderThanAMinuteButNotWhatHeldThen() {
        ride.ask(0, Command.START);
        for (int second = 0; second <= 100; second++) {
            ride.pedal(second, 40 + second / 10);
        }

        assertThat(ride.view().trace().get(0).atNanos()).isEqualTo(Moment.nanos(40));
        assertThat(ride.view().trace()).hasSize(7);
    }

    @Test
    void keepsTheNewestValueOfAFloodAndNotEachOne() {
        ride.ask(0, Command.START);
        for (int value = 0; value < 10_000; value++) {
            ride.pedal(value / 1000.0, 40 + value % 7);
        }

        assertThat(ride.view().trace()).hasSizeBetween(90, 110);
        assertThat(last().cadence()).contains(Cadence.ofRpm(40 + 9_999 % 7));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isInOrderAndEndsWithWhatHoldsNow(long seed) {
        RandomRide random = RandomRides.ride(seed);
        var shown = new RideOnShow(random.plan(), random.policy(), true);

        for (RideInput input : random.inputs()) {
            shown.tell(input);
            RideView view = shown.view();

            assertThat(view.trace()).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(a.atNanos(), b.atNanos()));
            TracePoint last = view.trace().get(view.trace().size() - 1);
            assertThat(last.cadence()).isEqualTo(view.state().cadence());
            assertThat(last.target()).isEqualTo(view.state().interval().target());
            assertThat(view.trace().stream().skip(1))
                    .allMatch(point -> point.atNanos() > view.state().atNanos() - RideView.TRACE_NANOS);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private TracePoint last() {
        List<TracePoint> trace = ride.view().trace();
        return trace.get(trace.size() - 1);
    }

    private List<String> shown() {
        return ride.view().trace().stream()
                .map(point -> Math.round(point.atNanos() / 1e6) / 1000.0 + " "
                        + point.cadence()
                                .map(cadence -> Long.toString(Math.round(cadence.rpm())))
                                .orElse("-"))
                .toList();
    }
}
