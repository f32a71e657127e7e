package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Recording;
import fanbike.core.cadence.CadenceSource;
import fanbike.core.cadence.Reading;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fakes.CapturedUpdates;
import fanbike.fixtures.Recordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

    private static final RideInput FIRST = Example.cadence(1.5, 50);
    private static final RideInput LAST = Example.cadence(4, 50);
    private static final RideInput START = Example.commanded(2, Command.START);

    private static Recording capture(RideInput... inputs) {
        return new Recording(Optional.empty(), List.of(inputs), Optional.empty(), List.of());
    }

    private static Replay replay(List<RideInput> inputs) {
        return Replay.of(Example.header(Example.AT_ONCE), Recordings.of(Example.header(Example.AT_ONCE), inputs));
    }

    @Test
    void aCaptureBeginsAtItsFirstLineAndEndsAtItsLast() {
        assertThat(Replay.rideOf(capture(FIRST, LAST)))
                .containsExactly(
                        Example.commanded(1.5, Command.START), FIRST, LAST, Example.commanded(4, Command.STOP));
    }

    @Test
    void aCaptureThatWasStartedIsNotStartedBefore() {
        assertThat(Replay.rideOf(capture(FIRST, START, LAST)))
                .containsExactly(FIRST, START, LAST, Example.commanded(4, Command.STOP));
    }

    @Test
    void anotherCommandIsNoStart() {
        RideInput skip = Example.commanded(2, Command.SKIP);

        assertThat(Replay.rideOf(capture(FIRST, skip)))
                .containsExactly(
                        Example.commanded(1.5, Command.START), FIRST, skip, Example.commanded(2, Command.STOP));
    }

    @Test
    void aRecordingWithAHeaderIsLeftAsItIs() {
        var recording = new Recording(
                Optional.of(Example.header(Example.AT_ONCE)), List.of(FIRST, LAST), Optional.empty(), List.of());

        assertThat(Replay.rideOf(recording)).containsExactly(FIRST, LAST);
    }

    @Test
    void anEmptyCaptureIsAnEmptyRide() {
        assertThat(Replay.rideOf(capture())).isEmpty();
    }

    @Test
    void theReportTellsWhoseRideItWas() {
        Report report = replay(Example.ride(20)).report();

        assertThat(report.subject())
                .isEqualTo(new Report.Subject(
                        Optional.of("20260301T100000"),
                        Optional.of(Example.STARTED_AT),
                        "00ff",
                        Optional.of(new Report.Bike("Fan bike", "AA:BB", false)),
                        "r1"));
        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report.result().total().inNanos()).isEqualTo(10 * SECOND);
        assertThat(report.missing()).isEmpty();
    }

    @Test
    void readingsAreOneForEachMeasurement() {
        List<RideInput> inputs = List.of(
                Example.commanded(0, Command.START),
                Example.cadence(1, 50),
                new RideInput.Notified(2 * SECOND, RideInput.BIKE, "2ad2", Octets.ofHex("0000e90d")),
                new RideInput.Notified(3 * SECOND, RideInput.BIKE, "2ada", Octets.ofHex("04")),
                new RideInput.Disconnected(4 * SECOND, RideInput.BIKE, "gone"));

        List<Reading> readings = Replay.readings(inputs, 3 * SECOND, OptionalDouble.empty());

        assertThat(readings).extracting(Reading::atNanos).containsExactly(SECOND, 2 * SECOND);
        assertThat(readings.get(0).source()).hasValue(CadenceSource.INDOOR_BIKE_DATA);
        assertThat(readings.get(1).cadence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 20, 30})
    void aShowEndsWithTheReportThatThereIsWithoutAShow(int seconds) throws InterruptedException {
        var inputs = new ArrayList<>(Example.ride(seconds));
        inputs.add(Example.cadence(seconds, 400));
        Replay replay = replay(inputs);
        var onlooker = new CapturedUpdates();

        Report shown = new ReplayShow(replay, Double.POSITIVE_INFINITY).play(onlooker);

        assertThat(shown).isEqualTo(replay.report());
        assertThat(onlooker.moments()).isSorted();
        assertThat(onlooker.last().state().atNanos()).isEqualTo(Math.min(seconds, 20) * SECOND);
    }

    @Test
    void aShowAtAFiniteSpeedIsTheSame() throws InterruptedException {
        Replay replay = replay(Example.ride(20));
        var fast = new CapturedUpdates();
        var faster = new CapturedUpdates();

        Report report = new ReplayShow(replay, 1_000).play(fast);
        new ReplayShow(replay, Double.POSITIVE_INFINITY).play(faster);

        assertThat(report).isEqualTo(replay.report());
        assertThat(fast.updates()).isEqualTo(faster.updates());
    }

    @Test
    void anEmptyShowIsOverAtOnce() throws InterruptedException {
        var onlooker = new CapturedUpdates();

        Report report = new ReplayShow(replay(List.of()), 1).play(onlooker);

        assertThat(report.result().phase()).isEqualTo(Phase.READY);
        assertThat(onlooker.updates()).isEmpty();
    }
}
