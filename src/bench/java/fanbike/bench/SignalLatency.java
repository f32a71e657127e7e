package fanbike.bench;

import fanbike.adapter.bluez.sensor.BluezSensor;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.app.Inbox;
import fanbike.app.LiveRide;
import fanbike.app.SystemClock;
import fanbike.app.port.RideListener;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.session.Command;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeCharacteristic;
import fanbike.fakes.bluez.FakeDevice;
import fanbike.fakes.bluez.FakeService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.awaitility.Awaitility;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;

/**
 * How long a notification takes from BlueZ's signal to the update that outputs see, recorded on the disk on its way, beside
 * a bare handler of the same signals on a connection of its own: the difference at the 99th percentile is what this program
 * costs, and must not be more than a millisecond. Prints both, and fails where it is more.
 *
 * <p>On a machine that does other work too, the 99th percentile tells of that work: run it on a quiet one, or before all
 * others ({@code chrt -f 10 mvn -q -Pbench test -Dbench.options=-h}).
 */
public final class SignalLatency {

    private static final String BIKE = "C0:FF:EE:00:00:01";
    private static final int WARMING = 1_000;
    private static final int VALUES = 3_000;

    /** As fast as a ride lets values in. */
    private static final long PAUSE_NANOS = 32_000_000;

    private static final long MOST_NANOS = 1_000_000;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Histogram bare = new Histogram(LONGEST_NANOS, 3);
    private final Histogram published = new Histogram(LONGEST_NANOS, 3);
    private final Semaphore arrived = new Semaphore(0);
    private volatile long sentNanos;

    private SignalLatency() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        var latency = new SignalLatency();
        latency.measure();
        latency.print();
        if (latency.differenceNanos() > MOST_NANOS) {
            throw new IllegalStateException("more than a millisecond");
        }
    }

    private void measure() throws Exception {
        Path folder = Files.createTempDirectory("fanbike-latency");
        try (var bluez = new FakeBluez(folder)) {
            FakeDevice bike = bluez.adapter("hci0").near(BIKE, "A bike", FakeService.of("1826", "2ad2 notify"));
            DBusConnection listening = DBusConnectionBuilder.forAddress(bluez.busAddress())
                    .withShared(false)
                    .build();
            listening.addSigHandler(PropertiesChanged.class, this::heardBare);
            Thread session = ride(bluez.busAddress(), folder, bike);
            session.join();
            listening.disconnect();
        }
    }

    private Thread ride(String busAddress, Path folder, FakeDevice bike) throws Exception {
        var sessions = new SessionFolders(folder);
        var onBike = new SessionHeader.Bike("A bike", BIKE, false, OptionalDouble.empty());
        SessionHeader header = RecordedSession.header(sessions.newId(Instant.EPOCH), onBike);
        LiveRide ride = LiveRide.open(sessions, header);
        Inbox inbox = ride.inbox(new SystemClock(0));
        var device = new ConnectedDevice(RideInput.BIKE, new DeviceAddress(BIKE), "", Use.CADENCE);
        var sensor = new BluezSensor(Optional.of(busAddress), List.of(), List.of(device));
        var session = new Thread(
                () -> {
                    try {
                        ride.ride(inbox, sensor, List.of(new Published()));
                    } catch (InterruptedException unexpected) {
                        throw new IllegalStateException(unexpected);
                    }
                },
                "session");
        session.start();
        Awaitility.await().atMost(PATIENCE).until(() -> bike.isSubscribed("2ad2"));
        send(bike.characteristic("2ad2"), WARMING);
        bare.reset();
        published.reset();
        send(bike.characteristic("2ad2"), VALUES);
        inbox.command(Command.STOP);
        return session;
    }

    private void send(FakeCharacteristic measurement, int values) throws InterruptedException {
        for (int i = 0; i < values; i++) {
            var value = IndoorBikeData.builder()
                    .speedCentiKmh(0)
                    .instantaneousCadenceHalfRpm(100 + i % 20)
                    .build();
            sentNanos = System.nanoTime();
            measurement.send(value.toBytes());
            if (!arrived.tryAcquire(2, 10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a value was lost");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void heardBare(PropertiesChanged signal) {
        if (signal.getPropertiesChanged().containsKey("Value")) {
            bare.recordValue(System.nanoTime() - sentNanos);
            arrived.release();
        }
    }

    private long differenceNanos() {
        return published.getValueAtPercentile(99) - bare.getValueAtPercentile(99);
    }

    private void print() {
        System.out.println("From D-Bus signal to published update, milliseconds, " + VALUES + " values:");
        System.out.println(line("bare handler", bare));
        System.out.println(line("update", published));
        System.out.printf(
                Locale.ROOT, "difference at the 99th percentile: %.3f (at most 1)%n", differenceNanos() / 1e6);
    }

    private static String line(String name, Histogram of) {
        return String.format(
                Locale.ROOT,
                "%-14s 50%% %.3f   99%% %.3f   99.9%% %.3f   most %.3f",
                name,
                of.getValueAtPercentile(50) / 1e6,
                of.getValueAtPercentile(99) / 1e6,
                of.getValueAtPercentile(99.9) / 1e6,
                of.getMaxValue() / 1e6);
    }

    /** An output like any other. */
    private final class Published implements RideListener {

        @Override
        public void updated(Update update) {
            if (update.reading().isPresent()) {
                published.recordValue(System.nanoTime() - sentNanos);
                arrived.release();
            }
        }

        @Override
        public void warned(String sentence) {
            System.out.println(sentence);
        }
    }
}
