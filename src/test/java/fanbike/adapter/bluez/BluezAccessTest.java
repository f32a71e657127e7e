package fanbike.adapter.bluez;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.device.DeviceAddress;
import fanbike.fakes.CapturedSensor;
import fanbike.fakes.bluez.FakeAdapter;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeDevice;
import fanbike.fakes.bluez.FakeService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BluezAccessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BIKE = "C0:FF:EE:00:00:01";

    @TempDir
    private Path folder;

    private final BluezAccess access = new BluezAccess();

    @AutoClose
    private FakeBluez bluez;

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
    }

    private Bluetooth open(String... adapters) throws BluetoothException {
        return access.open(Optional.of(bluez.busAddress()), List.of(adapters));
    }

    private BluetoothException refusal(String address, String... adapters) {
        return catchThrowableOfType(
                BluetoothException.class, () -> access.open(Optional.of(address), List.of(adapters)));
    }

    @Test
    void usesTheFirstAdapterThatIsOn() throws BluetoothException {
        bluez.adapter("hci0").power(false);
        bluez.adapter("hci1");

        try (Bluetooth bluetooth = open()) {
            assertThat(bluetooth.adapters()).containsExactly("hci1");
        }
    }

    @Test
    void usesTheAdaptersThatAreNamed() throws BluetoothException {
        bluez.adapter("hci0");
        bluez.adapter("hci1");

        try (Bluetooth bluetooth = open("hci1", "hci0")) {
            assertThat(bluetooth.adapters()).containsExactly("hci1", "hci0");
        }
    }

    @Test
    void usesEveryAdapterThatIsOnWhereAllAreWanted() throws BluetoothException {
        bluez.adapter("hci0");
        bluez.adapter("hci1").power(false);
        bluez.adapter("hci2");

        try (Bluetooth bluetooth = access.openAll(Optional.of(bluez.busAddress()))) {
            assertThat(bluetooth.adapters()).containsExactlyInAnyOrder("hci0", "hci2");
        }
    }

    @Test
    void saysThatAllAdaptersAreOff() {
        bluez.adapter("hci0").power(false);

        var refused =
                catchThrowableOfType(BluetoothException.class, () -> access.openAll(Optional.of(bluez.busAddress())));

        assertThat(refused.reason()).isEqualTo(Reason.POWERED_OFF);
    }

    @Test
    void saysThatThereIsNoAdapter() {
        assertThat(refusal(bluez.busAddress()).reason()).isEqualTo(Reason.NO_ADAPTER);
    }

    @Test
    void saysThatTheNamedAdapterIsNotThere() {
        bluez.adapter("hci1");
        bluez.adapter("hci0");

        assertThat(refusal(bluez.busAddress(), "hci7"))
                .hasMessage("The adapter hci7 is not there; these are: hci0, hci1. Plug it in, or name another with"
                        + " --adapter.")
                .extracting(BluetoothException::reason)
                .isEqualTo(Reason.NO_ADAPTER);
    }

    @Test
    void saysThatTheAdapterIsOff() {
        bluez.adapter("hci0").power(false);

        assertThat(refusal(bluez.busAddress()).reason()).isEqualTo(Reason.POWERED_OFF);
        assertThat(refusal(bluez.busAddress(), "hci0").reason()).isEqualTo(Reason.POWERED_OFF);
    }

    @Test
    void saysThatTheServiceDoesNotRun() throws DBusException {
        bluez.stop();

        assertThat(refusal(bluez.busAddress()).reason()).isEqualTo(Reason.NO_DAEMON);
    }

    @Test
    void saysThatThereIsNoBus() {
        assertThat(refusal("unix:path=" + folder.resolve("nothing")).reason()).isEqualTo(Reason.NO_BUS);
        assertThat(refusal("tcp:host=127.0.0.1,port=1").reason()).isEqualTo(Reason.NO_BUS);
    }

    @Test
    void anAddressThatIsNoneIsNoBus() {
        assertThat(refusal("nonsense").reason()).isEqualTo(Reason.NO_BUS);
        assertThat(refusal("").reason()).isEqualTo(Reason.NO_BUS);
    }

    @Test
    void aBusThatNeverAnswersIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "tcp:host=127.0.0.1,port=" + silent.getLocalPort();

            assertThat(refusal(address).reason()).isIn(Reason.TIMED_OUT, Reason.NO_BUS);
        }
    }

    @Test
    void closingEndsAllThatWasBegun() throws BluetoothException {
        FakeAdapter hci0 = bluez.adapter("hci0");
        FakeDevice bike = hci0.near(BIKE, "A bike", FakeService.of("1826", "2ad2 notify"));
        var heard = new CapturedSensor();
        Bluetooth bluetooth = open();
        bluetooth.scan();
        bluetooth
                .sensor(List.of(new ConnectedDevice("bike", new DeviceAddress(BIKE), "hci0", Use.CADENCE)))
                .open(heard);
        await().atMost(PATIENCE).until(() -> bike.isSubscribed("2ad2"));

        bluetooth.close();

        await().atMost(PATIENCE).until(() -> !bike.isConnected() && !hci0.isDiscovering());
        assertThat(heard.lines()).contains("connected bike");
    }
}
