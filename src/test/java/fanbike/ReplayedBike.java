package fanbike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.app.Inbox;
import fanbike.app.LiveRide;
import fanbike.app.Replay;
import fanbike.app.SystemClock;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.core.coach.RideInput;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Block;
import fanbike.core.model.Interval;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.Protocol;
import fanbike.core.report.Report;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fakes.FakeSessionStore;
import fanbike.fixtures.CapturedRide;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.Recordings;
import fanbike.lab.BluetoothLab;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A bike that sends the bytes of a captured ride again, four times as fast as they were captured, and a coach who rides
 * it. What he makes of it is laid beside what the same bytes are judged to be without Bluetooth.
 */
final class ReplayedBike {

    private static final long TIMES_AS_FAST = 4;
    private static final String ID = "echo-e";
    private static final long TO_END_SECONDS = 60;

    private final BluetoothLab lab;
    private final String coachAdapter;
    private final String bikeAdapter;
    private final List<RideInput.Notified> captured;
    private final MonotonicClock clock = new SystemClock(0);
    private final FakeSessionStore store = new FakeSessionStore();

    /**
     * Nothing is played yet.
     *
     * @param lab where
     * @param first the number of the coach's adapter; the bike has the next one
     */
    ReplayedBike(BluetoothLab lab, int first) throws IOException {
        this.lab = lab;
        coachAdapter = "hci" + first;
        bikeAdapter = "hci" + (first + 1);
        captured = notified(CapturedRide.read(ID));
    }

    private static List<RideInput.Notified> notified(List<RideInput> inputs) {
        return inputs.stream()
                .filter(RideInput.Notified.class::isInstance)
                .map(RideInput.Notified.class::cast)
                .toList();
    }

    /** Rides it, and compares. */
    void ride() throws Exception {
        try (PlayedBike bike = PlayedBike.play(lab, bikeAdapter, "Echo Bike");
                Bluetooth bluetooth = new BluezAccess().open(Optional.of(lab.busAddress()), List.of(coachAdapter));
                LiveRide ride = LiveRide.open(store, header(bike.address()))) {
            Inbox inbox = ride.inbox(clock);
            var device = new ConnectedDevice(
                    RideInput.BIKE, new DeviceAddress(bike.address()), coachAdapter, ConnectedDevice.Use.CADENCE);
            Executor own = work -> new Thread(work, "ride").start();
            CompletableFuture<Report> report =
                    CompletableFuture.supplyAsync(() -> ridden(ride, inbox, bluetooth, device), own);
            bike.awaitSubscription();
            inbox.command(Command.START);
            List<RideInput.Notified> sent = send(bike);

            compare(report.get(TO_END_SECONDS, TimeUnit.SECONDS), ride.header(), sent);
        }
    }

    private static Report ridden(LiveRide ride, Inbox inbox, Bluetooth bluetooth, ConnectedDevice device) {
        try {
            return ride.ride(inbox, bluetooth.sensor(List.of(device)), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends every value at its moment; gives the values with the moments at which that was done. */
    private List<RideInput.Notified> send(PlayedBike bike) throws InterruptedException, ExecutionException {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            var pending = new ArrayList<Future<RideInput.Notified>>();
            for (RideInput.Notified value : captured) {
                pending.add(
                        timer.schedule(() -> send(bike, value), value.atNanos() / TIMES_AS_FAST, TimeUnit.NANOSECONDS));
            }
            var sent = new ArrayList<RideInput.Notified>();
            for (Future<RideInput.Notified> each : pending) {
                sent.add(each.get());
            }
            return sent;
        } finally {
            timer.shutdownNow();
        }
    }

    private RideInput.Notified send(PlayedBike bike, RideInput.Notified value) {
        long atNanos = clock.nanos();
        bike.send(value.value());
        return new RideInput.Notified(atNanos, RideInput.BIKE, value.characteristic(), value.value());
    }

    private void compare(Report report, SessionHeader header, List<RideInput.Notified> sent) {
        List<RideInput> recorded = store.recorder(ID).recorded();
        List<RideInput.Notified> arrived = notified(recorded).stream()
                .filter(input -> input.characteristic().equals(sent.get(0).characteristic()))
                .toList();
        assertThat(arrived).map(RideInput.Notified::value).containsExactlyElementsOf(values(captured));

        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report)
                .isEqualTo(Replay.of(header, Recordings.of(header, replaced(recorded, arrived)))
                        .report());

        Report asSent = Replay.of(header, Recordings.of(header, replaced(recorded, sent)))
                .report();
        double tolerance = seconds(delayNanos(sent, arrived));
        assertThat(asSent.result().intervals()).hasSameSizeAs(report.result().intervals());
        assertThat(figures(report))
                .zipSatisfy(
                        figures(asSent), (figure, other) -> assertThat(figure).isCloseTo(other, within(tolerance)));
    }

    private static List<Octets> values(List<RideInput.Notified> inputs) {
        return inputs.stream().map(RideInput.Notified::value).toList();
    }

    /** A recording with other moments, and the captured bytes, in the place of what arrived. */
    private List<RideInput> replaced(List<RideInput> recorded, List<RideInput.Notified> moments) {
        Stream<RideInput> others = recorded.stream().filter(input -> !(input instanceof RideInput.Notified));
        Stream<RideInput> values = IntStream.range(0, captured.size())
                .mapToObj(index -> new RideInput.Notified(
                        moments.get(index).atNanos(),
                        RideInput.BIKE,
                        captured.get(index).characteristic(),
                        captured.get(index).value()));
        return Stream.concat(others, values)
                .sorted(Comparator.comparingLong(RideInput::atNanos))
                .toList();
    }

    /**
     * How long all values together were on their way. A value that is believed so much later can move no more time from
     * one figure to another.
     */
    private static long delayNanos(List<RideInput.Notified> sent, List<RideInput.Notified> arrived) {
        return IntStream.range(0, sent.size())
                .mapToLong(
                        index -> arrived.get(index).atNanos() - sent.get(index).atNanos())
                .sum();
    }

    /** In, under, over, settling and without a signal, of each interval, in seconds. */
    private static List<Double> figures(Report report) {
        return report.result().intervals().stream()
                .map(IntervalScore::score)
                .flatMap(score -> LongStream.of(
                                score.inNanos(),
                                score.underNanos(),
                                score.overNanos(),
                                score.settlingNanos(),
                                score.noSignalNanos())
                        .mapToObj(ReplayedBike::seconds))
                .toList();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    /** The worked example of the captures, as many times as fast, and a little more: so it ends after the last value. */
    private static SessionHeader header(String address) {
        Policy policy = Policies.atOnce(2, 10.0 / TIMES_AS_FAST);
        Interval rest = Protocols.rest(10.0 / TIMES_AS_FAST);
        Block round = new Block(
                2,
                List.of(
                        Protocols.work(30.0 / TIMES_AS_FAST, 45),
                        Protocols.work(20.0 / TIMES_AS_FAST, 50),
                        Protocols.work(10.0 / TIMES_AS_FAST, 55)),
                Optional.of(rest));
        Protocol protocol = Protocols.protocol(
                "lab", List.of(), round, new Block(1, List.of(Protocols.work(8, 55)), Optional.empty()));
        return new SessionHeader(
                ID,
                Instant.EPOCH,
                new ProtocolFile(protocol, "00", "{}"),
                Plan.of(protocol, "", 100, policy.scoring().band()),
                policy,
                new SessionHeader.Bike("Echo Bike", address, false, OptionalDouble.empty()),
                "");
    }
}
