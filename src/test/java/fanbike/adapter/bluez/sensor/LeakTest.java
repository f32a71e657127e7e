package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import fanbike.fakes.CapturedSensor;
import fanbike.fakes.bluez.FakeAdapter;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeDevice;
import fanbike.fakes.bluez.FakeService;
import fanbike.fakes.bluez.InProcessBus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred connections one after the other leave nothing behind. */
@Timeout(300)
class LeakTest {

    private static final int LINKS = 400;
    private static final int SENSORS = 100;
    private static final int WARMING = 10;
    private static final long MOST_HEAP_GROWTH = 4_000_000;
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BIKE = "C0:FF:EE:00:00:01";

    @TempDir
    private Path folder;

    private InProcessBus bus;
    private FakeBluez bluez;
    private FakeDevice bike;

    @BeforeEach
    void startBluez() throws DBusException {
        bus = new InProcessBus(folder);
        bluez = new FakeBluez(bus);
        FakeAdapter hci0 = bluez.adapter("hci0");
        bike = hci0.near(BIKE, "A bike", FakeService.of("1826", "2ad2 notify"));
    }

    @AfterEach
    void end() throws IOException {
        bluez.close();
        bus.close();
    }

    private BluezSensor open(CapturedSensor heard) {
        var device = new ConnectedDevice("bike", new DeviceAddress(BIKE), "", Use.CADENCE);
        var sensor = new BluezSensor(Optional.of(bus.address()), List.of(), List.of(device), GLANCE);
        sensor.open(heard);
        return sensor;
    }

    private void ride(CapturedSensor heard) {
        await().atMost(PATIENCE).pollInterval(GLANCE).until(() -> bike.isSubscribed("2ad2"));
        bike.characteristic("2ad2").send(Octets.ofHex("4400000078000000"));
        heard.awaits("bike 2ad2");
    }

    @Test
    void sensorsThatAreOpenedAndClosedLeaveNothing() throws IOException {
        openAndClose(WARMING);
        Footprint before = Footprint.afterTidying(Footprint.NONE);

        openAndClose(SENSORS);

        assertThat(Footprint.afterTidying(before).beyond(before)).isEmpty();
    }

    private void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            var heard = new CapturedSensor();
            BluezSensor sensor = open(heard);
            ride(heard);
            sensor.close();
            await().atMost(PATIENCE).pollInterval(GLANCE).until(() -> !bike.isConnected());
            bluez.forgetCalls();
        }
    }

    @Test
    void linksThatAreLostAndMadeAgainLeaveNothing() throws IOException {
        var heard = new CapturedSensor();
        BluezSensor sensor = open(heard);
        loseAndFind(heard, WARMING);
        Footprint before = Footprint.afterTidying(Footprint.NONE);

        loseAndFind(heard, LINKS);

        Footprint after = Footprint.afterTidying(before);
        sensor.close();
        assertThat(after.beyond(before)).isEmpty();
    }

    private void loseAndFind(CapturedSensor heard, int times) {
        for (int i = 0; i < times; i++) {
            ride(heard);
            bike.goAway();
            heard.awaits("lost bike");
            heard.forget();
            bluez.forgetCalls();
            bike.vanish();
            bike.comeNear();
        }
        ride(heard);
    }

    /**
     * What this process holds.
     *
     * @param threads how many run
     * @param files how many are open
     * @param heap how many bytes are in use
     */
    private record Footprint(long threads, long files, long heap) {

        static final Footprint NONE = new Footprint(0, 0, 0);

        /** Threads and sockets take a moment to end: waits until they are no more than before, or until patience ends. */
        static Footprint afterTidying(Footprint before) throws IOException {
            var last = new Footprint[] {now()};
            long untilNanos = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
                Footprint now = now();
                boolean isCalm = before.equals(NONE)
                        ? now.threads == last[0].threads && now.files == last[0].files && !isBusy()
                        : now.beyond(before).isEmpty();
                last[0] = now;
                return isCalm || System.nanoTime() > untilNanos;
            });
            return last[0];
        }

        /** The threads of calls end a second after the last one. */
        private static boolean isBusy() {
            return Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread -> thread.getName().equals("bluez-call"));
        }

        private static Footprint now() throws IOException {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
                return new Footprint(
                        Thread.getAllStackTraces().size(), open.count(), runtime.totalMemory() - runtime.freeMemory());
            }
        }

        /** What is there that was not before. */
        String beyond(Footprint before) {
            boolean isMore = threads > before.threads || files > before.files || heap > before.heap + MOST_HEAP_GROWTH;
            return isMore ? this + " after " + before : "";
        }
    }
}
