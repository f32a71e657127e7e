package fanbike.survival;

import static org.awaitility.Awaitility.await;

import fanbike.adapter.bluez.sensor.BluezSensor;
import fanbike.adapter.bluez.sensor.Pace;
import fanbike.app.Inbox;
import fanbike.app.LiveRide;
import fanbike.app.SystemClock;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.RideListener;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.device.DeviceAddress;
import fanbike.core.model.Block;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.Protocol;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import fanbike.core.view.RideView;
import fanbike.fakes.FakeSessionStore;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A ride over Bluetooth, with the clock of the machine: one interval at 50 rpm, which begins when the bike is pedalled.
 * It is ridden on a thread of its own.
 */
final class LabRide implements AutoCloseable {

    static final int RPM = 50;

    private static final String CONNECTED = "The bike is connected.";

    private static final Duration TO_BEGIN = Duration.ofSeconds(70);
    private static final Duration TO_LOSE = Duration.ofSeconds(15);
    private static final long TO_END_SECONDS = 120;

    private final FakeSessionStore store = new FakeSessionStore();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final SessionHeader header;
    private final BikeSensor sensor;
    private final LiveRide ride;
    private final CompletableFuture<Report> report;

    private LabRide(BikeSensor sensor, DeviceAddress bike, double seconds) throws IOException {
        this.sensor = sensor;
        header = header(bike, seconds);
        ride = LiveRide.open(store, header);
        Inbox inbox = ride.inbox(new SystemClock(0));
        // Several rides at once need a thread each, which the common pool of a small machine has not.
        report = CompletableFuture.supplyAsync(() -> ridden(inbox), work -> new Thread(work, "ride").start());
    }

    /**
     * Opens a ride; the bike need not be there yet.
     *
     * @param bus where BlueZ is
     * @param adapter with which it is ridden
     * @param bike on which
     * @param seconds how long the interval is
     */
    static LabRide on(String bus, String adapter, DeviceAddress bike, double seconds) throws IOException {
        return new LabRide(sensor(bus, adapter, bike, Pace.USUAL), bike, seconds);
    }

    /** The same, that waits for a connection to be made for as long as it is told. */
    static LabRide on(String bus, String adapter, DeviceAddress bike, double seconds, Duration toConnect)
            throws IOException {
        var pace = new Pace(Pace.USUAL.glance(), toConnect);
        return new LabRide(sensor(bus, adapter, bike, pace), bike, seconds);
    }

    private static BikeSensor sensor(String bus, String adapter, DeviceAddress bike, Pace pace) {
        var device = new ConnectedDevice(RideInput.BIKE, bike, "", ConnectedDevice.Use.CADENCE);
        return new BluezSensor(Optional.of(bus), List.of(adapter), List.of(device), pace);
    }

    private static SessionHeader header(DeviceAddress bike, double seconds) {
        Policy policy = Policies.standard();
        Protocol protocol = Protocols.protocol(
                "lab", List.of(), new Block(1, List.of(Protocols.work(seconds, RPM)), Optional.empty()));
        return new SessionHeader(
                "lab",
                Instant.EPOCH,
                new ProtocolFile(protocol, "00", "{}"),
                Plan.of(protocol, "", 100, policy.scoring().band()),
                policy,
                new SessionHeader.Bike("Lab bike", bike.text(), false, OptionalDouble.empty()),
                "");
    }

    private Report ridden(Inbox inbox) {
        try {
            return ride.ride(inbox, sensor, List.of(new Rider()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits until the interval has been ridden for a while.
     *
     * @param seconds how long
     */
    LabRide awaitInterval(double seconds) {
        await().atMost(TO_BEGIN).until(() -> riddenNanos() >= seconds * 1e9);
        return this;
    }

    /**
     * Waits until the rider is told of trouble.
     *
     * @param words that are in what the rider is told
     */
    void awaitTrouble(String words) {
        await().atMost(TO_BEGIN).until(() -> told.stream().anyMatch(sentence -> sentence.contains(words)));
    }

    /** Waits until the rider is told anything, and gives what that is: of a trouble, or that the bike is connected. */
    String awaitFirstTold() {
        await().atMost(TO_BEGIN).until(() -> !told.isEmpty());
        return told.element();
    }

    /** Waits until the rider's cadence is not known. */
    void awaitNoSignal() {
        await().atMost(TO_LOSE).until(() -> !hasSignal());
    }

    /**
     * Waits until the rider's cadence is known again.
     *
     * @param patience how long that may take
     */
    void awaitSignal(Duration patience) {
        await().atMost(patience).until(this::hasSignal);
    }

    private boolean hasSignal() {
        return running().flatMap(SessionState::cadence).isPresent();
    }

    private long riddenNanos() {
        return running().map(SessionState::riddenNanos).orElse(0L);
    }

    private Optional<SessionState> running() {
        return ride.latest().get().map(RideView::state).filter(state -> state.phase() == Phase.RUNNING);
    }

    /** What the rider was told of trouble so far. */
    List<String> troubles() {
        return told.stream().filter(sentence -> !sentence.equals(CONNECTED)).toList();
    }

    /** What the system called the troubles so far. */
    List<String> details() {
        return store.recorder(header.id()).recorded().stream()
                .filter(RideInput.Remarked.class::isInstance)
                .map(input -> ((RideInput.Remarked) input).detail())
                .toList();
    }

    /** How often a bike was connected; after the end. */
    long connections() {
        return store.recorder(header.id()).recorded().stream()
                .filter(RideInput.Connected.class::isInstance)
                .count();
    }

    /** Waits for its end. */
    Report end() throws InterruptedException {
        try {
            return report.get(TO_END_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the ride does not end", e);
        }
    }

    /** Lets go of the bike. */
    void letGo() {
        sensor.close();
    }

    @Override
    public void close() {
        letGo();
        ride.close();
    }

    /** Who is told. */
    private final class Rider implements RideListener {

        @Override
        public void updated(Update update) {
            // Seen by who asks for the latest.
        }

        @Override
        public void warned(String sentence) {
            told.add(sentence);
        }
    }
}
