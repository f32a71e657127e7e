package fanbike.adapter.bluez.peripheral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.app.port.bluetooth.PeripheralProfile.Attribute;
import fanbike.app.port.bluetooth.PeripheralProfile.Property;
import fanbike.app.port.bluetooth.PeripheralProfile.Service;
import fanbike.core.gatt.Octets;
import fanbike.fakes.bluez.FakeAdapter;
import fanbike.fakes.bluez.FakeAir;
import fanbike.fakes.bluez.FakeBluez;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bluez.Error;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class PlayedDeviceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String SERVICE_ENDED = "off: the Bluetooth service ended";
    private static final String SWITCHED_OFF = "off: the Bluetooth adapter is switched off, or unplugged";
    private static final PeripheralProfile PROFILE = new PeripheralProfile(
            "Bike 1",
            List.of(new Service("1826", List.of(new Attribute("2ad2", Set.of(Property.NOTIFY), Octets.of())))),
            Map.of());

    @TempDir
    private Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AutoClose
    private FakeBluez bluez;

    private FakeAdapter hci0;
    private Optional<PlayedDevice> device = Optional.empty();

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
        hci0 = bluez.adapter("hci0");
    }

    @AfterEach
    void end() {
        device.ifPresent(PlayedDevice::close);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackWhenTheServiceWasKilledAndStartedAgain(boolean powered) throws BluetoothException, DBusException {
        play();

        stopTheService();
        bluez.start(powered);
        awaitHeard(SERVICE_ENDED, "on");

        assertThat(FakeAir.value(hci0.air().advertisement().orElseThrow(), "LocalName"))
                .isEqualTo("Bike 1");
        assertThat(hci0.air().application()).isPresent();
        assertThat(hci0.isPowered()).isTrue();
    }

    @Test
    void comesBackWhenTheAdapterWasPulledOutAndComesUpSwitchedOff() throws BluetoothException {
        play();

        hci0.unplug();
        awaitHeard(SWITCHED_OFF);
        hci0.plug(false);
        awaitHeard(SWITCHED_OFF, "on");

        assertThat(hci0.isPowered()).isTrue();
    }

    @Test
    void comesBackWhenTheBusWasLost() throws BluetoothException, DBusException, IOException {
        play();

        bluez.cutBus();
        awaitHeard("off: the connection to the message bus (D-Bus) is lost");
        bluez.bus().restart();
        bluez.start(true);
        awaitHeard("off: the connection to the message bus (D-Bus) is lost", "on");

        assertThat(hci0.air().application()).isPresent();
    }

    @Test
    void comesBackWhenBluezTookItOffTheAir() throws BluetoothException {
        play();

        hci0.air().release();
        awaitHeard("off: the Bluetooth service has taken it off", "on");

        assertThat(hci0.air().advertisement()).isPresent();
    }

    @Test
    void waitsForThePersonWhoSwitchedTheAdapterOff() throws BluetoothException {
        play();
        bluez.forgetCalls();

        hci0.power(false);
        awaitHeard(SWITCHED_OFF);
        long looks = bluez.looks();
        await().atMost(PATIENCE).until(() -> bluez.looks() > looks + 2);
        assertThat(hci0.isPowered()).isFalse();
        hci0.power(true);
        awaitHeard(SWITCHED_OFF, "on");

        assertThat(bluez.calls()).doesNotContain("Set Powered of hci0 to true");
    }

    @Test
    void triesAgainWhenItIsRefused() throws BluetoothException {
        play();

        hci0.air().refuse(new Error.Failed("Not yet"));
        hci0.air().release();
        await().atMost(PATIENCE)
                .until(() -> bluez.calls().stream()
                                .filter("RegisterApplication"::equals)
                                .count()
                        > 2);
        hci0.air().accept();

        awaitHeard("off: the Bluetooth service has taken it off", "on");
    }

    @Test
    void whoeverSubscribesAfterThatIsSentWhatComes() throws BluetoothException, DBusException {
        PlayedDevice played = play();
        hci0.air().characteristic("00002ad2").StartNotify();

        hci0.air().release();
        awaitHeard("2ad2 wanted", "off: the Bluetooth service has taken it off", "on");
        played.send("2ad2", Octets.ofHex("01"));
        hci0.air().characteristic("00002ad2").StartNotify();
        played.send("2ad2", Octets.ofHex("02"));

        assertThat(heard).endsWith("2ad2 wanted");
        Object value = hci0.air().properties("00002ad2").Get("org.bluez.GattCharacteristic1", "Value");
        assertThat(value).isEqualTo(List.of((byte) 2));
    }

    @Test
    void sendingOffTheAirIsLetBe() throws BluetoothException, DBusException {
        PlayedDevice played = play();
        stopTheService();

        played.send("2ad2", Octets.ofHex("01"));
        played.close();

        assertThat(played.address()).isEqualTo(FakeAdapter.ADDRESS);
    }

    @Test
    void theAdapterIsNamedAsTheDeviceIsWhileThatIsPlayed() throws BluetoothException {
        hci0.call("Living room");

        PlayedDevice played = play();
        String meanwhile = hci0.alias();
        played.close();

        assertThat(meanwhile).isEqualTo("Bike 1");
        assertThat(hci0.alias()).isEqualTo("Living room");
    }

    @Test
    void anAdapterWithTheNameOfTheSystemHasThatAgain() throws BluetoothException {
        String before = hci0.alias();

        play().close();

        assertThat(bluez.calls()).endsWith("Set Alias of hci0 to ");
        assertThat(hci0.alias()).isEqualTo(before);
    }

    @Test
    void theNameFromBeforeIsKeptThroughARestart() throws BluetoothException, DBusException {
        hci0.call("Living room");
        PlayedDevice played = play();

        stopTheService();
        bluez.start(true);
        awaitHeard(SERVICE_ENDED, "on");
        played.close();

        assertThat(hci0.alias()).isEqualTo("Living room");
    }

    @Test
    void nothingIsLeftBehindWhereItCannotBePlayed() {
        hci0.air().refuse(new Error.NotPermitted("Maximum advertisements reached"));

        BluetoothException refused = catchThrowableOfType(BluetoothException.class, this::play);

        assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
        assertThat(hci0.alias()).isNotEqualTo("Bike 1");
        assertThat(heard).isEmpty();
    }

    @Test
    void doesNotComeBackAfterItWasClosed() throws BluetoothException, DBusException {
        PlayedDevice played = play();
        stopTheService();
        played.close();

        bluez.start(true);
        PlayedDevice another = play();

        assertThat(another.address()).isEqualTo(FakeAdapter.ADDRESS);
        assertThat(heard).containsExactly(SERVICE_ENDED);
    }

    private PlayedDevice play() throws BluetoothException {
        PlayedDevice played =
                PlayedDevice.play(Optional.of(bluez.busAddress()), "hci0", PROFILE, new HeardWords(heard));
        device = Optional.of(played);
        return played;
    }

    private void stopTheService() throws DBusException {
        bluez.stop();
        awaitHeard(SERVICE_ENDED);
    }

    private void awaitHeard(String... words) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard).containsExactly(words));
    }
}
