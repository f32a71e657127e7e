package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.app.port.bluetooth.Outage;
import fanbike.fakes.bluez.FakeAdapter;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BluezScanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BIKE = "C0:FF:EE:00:00:01";
    private static final String HOSTILE = "\u001b[2J\u202e\n{\"a\":1}";

    @TempDir
    private Path folder;

    @AutoClose
    private FakeBluez bluez;

    private FakeAdapter hci0;
    private BluezScan scan;

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
        hci0 = bluez.adapter("hci0");
        scan = BluezScan.begin(Optional.of(bluez.busAddress()), List.of("hci0"));
    }

    @AfterEach
    void end() {
        scan.close();
    }

    private void awaitDevices(int count) {
        await().atMost(PATIENCE).until(() -> scan.devices().size() == count);
    }

    @Test
    void tellsWhatItHearsAsItIs() {
        hci0.near(BIKE, HOSTILE, FakeService.of("1826", "2ad2 notify"));

        awaitDevices(1);

        NearbyDevice bike = scan.devices().get(0);
        assertThat(bike.address().text()).isEqualTo(BIKE);
        assertThat(bike.adapter()).isEqualTo("hci0");
        assertThat(bike.advertisement().name()).isEqualTo(HOSTILE);
        assertThat(bike.advertisement().rssiDbm()).isEqualTo(OptionalInt.of(-60));
        assertThat(bike.advertisement().services()).containsExactly("1826");
        assertThat(bike.connected()).isFalse();
    }

    @Test
    void keepsTheOrderInWhichDevicesWereHeard() {
        hci0.near("C0:FF:EE:00:00:09", "first");
        awaitDevices(1);

        hci0.near("C0:FF:EE:00:00:01", "second");
        awaitDevices(2);

        assertThat(scan.devices())
                .extracting(device -> device.advertisement().name())
                .containsExactly("first", "second");
    }

    @Test
    void anAdapterThatWasNotNamedIsNotUsed() {
        FakeAdapter hci1 = bluez.adapter("hci1");
        hci1.near("C0:FF:EE:00:00:09", "there");
        hci0.near(BIKE, "here");

        awaitDevices(1);

        assertThat(hci1.isDiscovering()).isFalse();
    }

    @Test
    void goesOnWhenTheServiceWasRestarted() throws DBusException {
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        bluez.stop();
        bluez.start(true);
        hci0.near(BIKE, "late");

        awaitDevices(1);
    }

    @Test
    void goesOnWhenTheBusWasCut() throws DBusException, IOException {
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        bluez.cutBus();
        bluez.bus().restart();
        bluez.start(true);
        hci0.near(BIKE, "late");

        awaitDevices(1);
    }

    @Test
    void goesOnWhenTheAdapterWasSwitchedOffAndOn() {
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        hci0.power(false);
        hci0.power(true);
        hci0.near(BIKE, "late");

        awaitDevices(1);
    }

    @Test
    void tellsThatTheServiceHasStoppedUntilItIsBack() throws DBusException {
        await().atMost(PATIENCE).until(hci0::isDiscovering);
        assertThat(scan.outage()).isEmpty();

        bluez.stop();

        awaitOutage(Reason.NO_DAEMON);
        assertThat(scan.outage()).map(Outage::event).contains("The Bluetooth service (bluetoothd) has stopped");

        bluez.start(true);

        await().atMost(PATIENCE).until(() -> scan.outage().isEmpty());
    }

    @Test
    void tellsThatTheBusIsLost() throws IOException {
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        bluez.cutBus();

        awaitOutage(Reason.NO_BUS);
    }

    @Test
    void tellsThatTheBusWasNeverThere() {
        try (BluezScan lone = BluezScan.begin(Optional.of("unix:path=" + folder.resolve("none")), List.of("hci0"))) {
            await().atMost(PATIENCE).until(() -> lone.outage().isPresent());

            assertThat(lone.outage()).map(Outage::reason).contains(Reason.NO_BUS);
        }
    }

    @Test
    void tellsThatTheAdapterIsSwitchedOffAndThatItIsGone() {
        bluez.adapter("hci1");
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        hci0.power(false);

        awaitOutage(Reason.POWERED_OFF);

        hci0.unplug();

        awaitOutage(Reason.NO_ADAPTER);
    }

    @Test
    void tellsWhichAdapterOfSeveralHearsNothingUntilItDoes() {
        FakeAdapter hci1 = bluez.adapter("hci1");
        try (BluezScan both = BluezScan.begin(Optional.of(bluez.busAddress()), List.of("hci0", "hci1"))) {
            await().atMost(PATIENCE).until(hci1::isDiscovering);
            assertThat(both.losses()).isEmpty();

            hci1.power(false);

            awaitLosses(both, "The Bluetooth adapter hci1 is switched off");
            assertThat(both.outage()).isEmpty();

            hci1.power(true);

            awaitLosses(both);

            hci1.unplug();

            awaitLosses(both, "The Bluetooth adapter hci1 is gone");

            hci0.power(false);

            await().atMost(PATIENCE).until(() -> both.outage().isPresent());
            awaitLosses(both);
        }
    }

    private static void awaitLosses(BluezScan scan, String... events) {
        await().atMost(PATIENCE)
                .until(() -> scan.losses().stream().map(Outage::event).toList().equals(List.of(events)));
    }

    private void awaitOutage(Reason reason) {
        await().atMost(PATIENCE).until(() -> scan.outage().map(Outage::reason).equals(Optional.of(reason)));
    }

    @Test
    void listensNoMoreAfterItsEnd() {
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        scan.close();
        scan.close();

        await().atMost(PATIENCE).until(() -> !hci0.isDiscovering());
        assertThat(scan.devices()).isEmpty();
    }
}
