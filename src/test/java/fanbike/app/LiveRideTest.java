package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.SessionResult;
import fanbike.core.coach.Update;
import fanbike.core.model.Policy;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent;
import fanbike.core.view.RideView;
import fanbike.fakes.CapturedUpdates;
import fanbike.fakes.FakeClock;
import fanbike.fakes.FakeRecorder;
import fanbike.fakes.FakeSensor;
import fanbike.fakes.FakeSessionStore;
import fanbike.fixtures.Recordings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveRideTest {

    private static final Instant CRASHED_AT = Instant.parse("2026-03-01T10:00:13Z");

    private final FakeSessionStore store = new FakeSessionStore();
    private final FakeClock clock = new FakeClock();
    private final FakeSensor bike = new FakeSensor();
    private final CapturedUpdates updates = new CapturedUpdates();

    private LiveRide reopened(Policy policy, List<RideInput> inputs, Duration gap) throws IOException {
        SessionHeader header = Example.header(policy);
        var recording = new Recording(Optional.of(header), inputs, Optional.empty(), List.of());
        StoredSession session = store.left(header.id(), CRASHED_AT);
        return LiveRide.reopen(store, session, recording, header, CRASHED_AT.plus(gap));
    }

    private FakeRecorder recorder() {
        return store.recorder(Example.header(Example.AT_ONCE).id());
    }

    private Report ride(LiveRide ride) throws InterruptedException {
        try (ride) {
            return ride.ride(ride.inbox(clock), bike, List.of(updates));
        }
    }

    @Test
    void aNewRideBeginsAtZeroWithoutAGap() throws Exception {
        LiveRide ride = LiveRide.open(store, Example.header(Example.AT_ONCE));

        assertThat(ride.startNanos()).isZero();
        assertThat(ride.inbox(clock).isEmpty()).isTrue();
        assertThat(ride.latest().get()).isEmpty();
        assertThat(ride.header()).isEqualTo(Example.header(Example.AT_ONCE));
    }

    @Test
    void aRideIsRiddenToItsEndAndReported() throws Exception {
        LiveRide ride = LiveRide.open(store, Example.header(Example.BY_PEDALLING));
        for (int second = 1; second <= 40; second++) {
            clock.at(second * SECOND, () -> bike.says(50));
        }

        Report report = ride(ride);

        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report.result().total().inNanos()).isEqualTo(10 * SECOND);
        assertThat(report.subject().sessionId()).hasValue(ride.header().id());
        assertThat(report.missing()).isEmpty();
        assertThat(ride.latest().get())
                .map(RideView::state)
                .hasValue(updates.last().state());
        assertThat(bike.isClosed()).isTrue();
        assertThat(recorder().isClosed()).isTrue();
        assertThat(recorder().recorded().get(0)).isEqualTo(new RideInput.Connected(0, RideInput.BIKE));
    }

    @Test
    void whatWasRecordedGivesTheSameReportAgain() throws Exception {
        LiveRide ride = LiveRide.open(store, Example.header(Example.BY_PEDALLING));
        for (int second = 1; second <= 30; second++) {
            clock.at(second * SECOND, () -> bike.says(50));
        }

        Report report = ride(ride);

        assertThat(Replay.of(
                                ride.header(),
                                Recordings.of(ride.header(), recorder().recorded()))
                        .report())
                .isEqualTo(report);
    }

    @Test
    void aDiskThatRefusesIsKnownBeforeAnythingStarts() {
        store.refuse("No space left on device");

        assertThatThrownBy(() -> LiveRide.open(store, Example.header(Example.AT_ONCE)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space");
    }

    @Test
    void whatTheDiskRefusedIsInTheReport() throws Exception {
        LiveRide ride = LiveRide.open(store, Example.header(Example.AT_ONCE));
        recorder().refuse("No space left on device");
        Inbox inbox = ride.inbox(clock);
        inbox.command(Command.STOP);

        Report report = ride.ride(inbox, bike, List.of());

        assertThat(report.missing()).hasValue(new Report.MissingRecording(0, 1, "No space left on device"));
    }

    @Test
    void aResumedRideIsPausedAtItsLastMomentInTheSameInterval() throws Exception {
        LiveRide ride = reopened(Example.BY_PEDALLING, Example.ride(13), Duration.ofMinutes(5));
        clock.jumpTo(ride.startNanos() + 7);
        Inbox inbox = ride.inbox(clock);
        clock.at(14 * SECOND, () -> inbox.command(Command.STOP));

        Report report = ride.ride(inbox, bike, List.of(updates));

        Update first = updates.updates().get(0);
        assertThat(ride.startNanos()).isEqualTo(13 * SECOND);
        assertThat(first.state().atNanos()).isEqualTo(13 * SECOND);
        assertThat(first.state().phase()).isEqualTo(Phase.PAUSED);
        assertThat(report.result().interruptions())
                .containsExactly(new SessionEvent.Interruption(
                        13 * SECOND, Duration.ofMinutes(5).toNanos()));
    }

    @Test
    void aResumedRideIsInTheIntervalWithItsTimeLeft() throws Exception {
        LiveRide ride = reopened(Example.AT_ONCE, Example.ride(13), Duration.ofMinutes(5));
        clock.jumpTo(ride.startNanos());
        Inbox inbox = ride.inbox(clock);
        clock.at(16 * SECOND, () -> inbox.command(Command.RESUME));

        Report report = ride.ride(inbox, bike, List.of(updates));

        Update first = updates.updates().get(0);
        assertThat(first.state().interval().index()).isOne();
        assertThat(first.state().riddenNanos()).isEqualTo(3 * SECOND);
        assertThat(first.state().cadence()).isEmpty();
        SessionResult result = report.result();
        assertThat(result.phase()).isEqualTo(Phase.FINISHED);
        assertThat(updates.last().state().atNanos()).isEqualTo(23 * SECOND);
        assertThat(result.pausedNanos()).isEqualTo(3 * SECOND);
        assertThat(result.total().riddenNanos()).isEqualTo(20 * SECOND);
    }

    @Test
    void aResumedRideGoesOnByPedalling() throws Exception {
        LiveRide ride = reopened(Example.BY_PEDALLING, Example.ride(13), Duration.ofSeconds(30));
        clock.jumpTo(ride.startNanos());
        for (int second = 20; second <= 40; second++) {
            clock.at(second * SECOND, () -> bike.says(60));
        }

        Report report = ride(ride);

        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report.result().pausedNanos())
                .as("to 20 s still, 2 s of pedalling, 3 s of countdown")
                .isEqualTo(12 * SECOND);
        assertThat(updates.last().state().atNanos())
                .as("the first countdown took 3 s, so a whole interval was left")
                .isEqualTo(35 * SECOND);
    }

    @Test
    void theInterruptionIsRecordedFirst() throws Exception {
        LiveRide ride = reopened(Example.AT_ONCE, Example.ride(13), Duration.ofSeconds(30));
        clock.jumpTo(ride.startNanos() + 1_000);
        Inbox inbox = ride.inbox(clock);
        inbox.command(Command.STOP);

        ride.ride(inbox, bike, List.of());

        assertThat(recorder().recorded().get(0)).isEqualTo(new RideInput.Interrupted(13 * SECOND, 30 * SECOND));
    }

    @Test
    void theGapIsCountedFromTheWallClockOfTheLastRecordingNotFromTheMoments() throws Exception {
        var inputs = new ArrayList<RideInput>(Example.ride(5));
        inputs.add(new RideInput.Interrupted(5 * SECOND, 100 * SECOND));
        inputs.add(Example.commanded(8, Command.START));
        inputs.add(Example.cadence(9, 50));

        LiveRide ride = reopened(Example.AT_ONCE, inputs, Duration.ofSeconds(60));
        clock.jumpTo(ride.startNanos());

        assertThat(ride.inbox(clock).take(0)).isEqualTo(new RideInput.Interrupted(9 * SECOND, 60 * SECOND));
    }

    @Test
    void aSessionThatNobodyRecordedCannotBeReopened() {
        SessionHeader header = Example.header(Example.AT_ONCE);
        var recording = new Recording(Optional.of(header), List.of(), Optional.empty(), List.of());

        assertThatThrownBy(
                        () -> LiveRide.reopen(store, store.session(header.id()), recording, header, Example.STARTED_AT))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aWallClockThatWentBackGivesAGapOfZero() throws Exception {
        LiveRide ride = reopened(Example.AT_ONCE, Example.ride(13), Duration.ofSeconds(-2));
        clock.jumpTo(ride.startNanos());

        assertThat(ride.inbox(clock).take(0)).isEqualTo(new RideInput.Interrupted(13 * SECOND, 0));
    }

    @Test
    void aRideThatWasOverStaysOver() throws Exception {
        LiveRide ride = reopened(Example.AT_ONCE, Example.ride(25), Duration.ofMinutes(5));
        clock.jumpTo(ride.startNanos());

        Report report = ride(ride);

        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report.result().interruptions()).isEmpty();
    }
}
