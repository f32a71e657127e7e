package fanbike.adapter.bluez.peripheral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.SilentListener;
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
import fanbike.fakes.bluez.FakeDevice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bluez.Error;
import org.bluez.GattCharacteristic1;
import org.bluez.GattService1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BluezPeripheralTest {

    private static final String ADAPTER = "/org/bluez/hci0";
    private static final String GUEST = "C0:FF:EE:00:00:03";
    private static final String FTMS = "00001826-0000-1000-8000-00805f9b34fb";
    private static final String OWN = "c0ffee00-0000-4000-8000-000000000001";
    private static final PeripheralProfile PROFILE = new PeripheralProfile(
            "Bike 1",
            List.of(
                    new Service(
                            "1826",
                            List.of(
                                    new Attribute("2acc", Set.of(Property.READ), Octets.ofHex("0102030405060708")),
                                    new Attribute("2ad2", Set.of(Property.NOTIFY), Octets.of()),
                                    new Attribute("2ad9", Set.of(Property.WRITE, Property.INDICATE), Octets.of()))),
                    new Service("180d", List.of(new Attribute("2a37", Set.of(Property.NOTIFY), Octets.of())))),
            Map.of("1826", Octets.ofHex("012000")));

    @TempDir
    private Path folder;

    private final Calls calls = new Calls();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AutoClose
    private FakeBluez bluez;

    private FakeAdapter hci0;
    private MessageBus bus;

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
        hci0 = bluez.adapter("hci0");
        bus = MessageBus.open(Optional.of(bluez.busAddress()), new SilentListener());
    }

    @AfterEach
    void leaveTheBus() {
        bus.close();
        calls.close();
    }

    @Test
    void offersTheServicesAsATreeThatNamesItsParents() throws BluetoothException {
        play();

        FakeAir.Application application = hci0.air().application().orElseThrow();
        String characteristic = application.pathOf("00002ad9");
        Map<String, Variant<?>> properties = application.properties(characteristic, GattCharacteristic1.class);
        assertThat(application.objects()).hasSize(6);
        assertThat(FakeAir.value(properties, "Flags")).isEqualTo(List.of("write", "indicate"));
        String service = ((DBusPath) FakeAir.value(properties, "Service")).getPath();
        assertThat(characteristic).startsWith(service + "/");
        Map<String, Variant<?>> parent = application.properties(service, GattService1.class);
        assertThat(FakeAir.value(parent, "UUID")).isEqualTo(FTMS);
        assertThat(FakeAir.value(parent, "Primary")).isEqualTo(true);
    }

    @Test
    void tellsOnTheAirWhatItIs() throws BluetoothException {
        BluezPeripheral peripheral = play();

        Map<String, Variant<?>> told = hci0.air().advertisement().orElseThrow();
        assertThat(FakeAir.value(told, "Type")).isEqualTo("peripheral");
        assertThat(FakeAir.value(told, "LocalName")).isEqualTo("Bike 1");
        assertThat(FakeAir.value(told, "Discoverable")).isEqualTo(true);
        assertThat(FakeAir.value(told, "ServiceUUIDs"))
                .isEqualTo(List.of(FTMS, "0000180d-0000-1000-8000-00805f9b34fb"));
        assertThat(FakeAir.value(told, "ServiceData")).asString().contains(FTMS, "1, 32, 0");
        assertThat(peripheral.address()).isEqualTo(FakeAdapter.ADDRESS);
    }

    @Test
    void aValueIsReadFromAnyOffset() throws BluetoothException, DBusException {
        play();

        GattCharacteristic1 feature = hci0.air().characteristic("00002acc");

        assertThat(feature.ReadValue(Map.of())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(feature.ReadValue(Map.of("offset", new Variant<>(new UInt16(6)))))
                .containsExactly(7, 8);
        assertThatThrownBy(() -> feature.ReadValue(Map.of("offset", new Variant<>(new UInt16(9)))))
                .isInstanceOf(Error.InvalidOffset.class);
    }

    @Test
    void whatIsNotToBeReadOrWrittenIsNot() throws BluetoothException, DBusException {
        play();

        assertThatThrownBy(() -> hci0.air().characteristic("00002ad2").ReadValue(Map.of()))
                .isInstanceOf(Error.NotSupported.class);
        assertThatThrownBy(() -> hci0.air().characteristic("00002acc").WriteValue(new byte[] {1}, Map.of()))
                .isInstanceOf(Error.NotSupported.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsWhatWasWritten() throws BluetoothException, DBusException {
        play();

        hci0.air().characteristic("00002ad9").WriteValue(new byte[] {0x14, 0x6e, 0}, Map.of());

        assertThat(heard).containsExactly("2ad9 written 146e00");
    }

    @Test
    void tellsWhoWantsWhatAndSendsItToThem() throws BluetoothException, DBusException, InterruptedException {
        BluezPeripheral peripheral = play();
        BlockingQueue<String> received = values();

        peripheral.send("2ad2", Octets.ofHex("01"));
        hci0.air().characteristic("00002ad2").StartNotify();
        peripheral.send("2ad2", Octets.ofHex("02"));
        peripheral.send("2a37", Octets.ofHex("03"));
        hci0.air().characteristic("00002a37").StartNotify();
        peripheral.send("2a37", Octets.ofHex("04"));
        hci0.air().characteristic("00002ad2").StopNotify();
        peripheral.send("2ad2", Octets.ofHex("05"));
        peripheral.send("2a37", Octets.ofHex("06"));

        assertThat(received.poll(10, TimeUnit.SECONDS)).endsWith("[2]");
        assertThat(received.poll(10, TimeUnit.SECONDS)).endsWith("[4]");
        assertThat(received.poll(10, TimeUnit.SECONDS)).endsWith("[6]");
        assertThat(heard).containsExactly("2ad2 wanted", "2a37 wanted", "2ad2 unwanted");
    }

    @Test
    void aFloodArrivesWholeAndInOrder() throws BluetoothException, DBusException, InterruptedException {
        BluezPeripheral peripheral = play();
        BlockingQueue<String> received = values();
        hci0.air().characteristic("00002ad2").StartNotify();

        for (int i = 0; i < 1_000; i++) {
            peripheral.send("2ad2", Octets.of((byte) i));
        }

        for (int i = 0; i < 1_000; i++) {
            assertThat(received.poll(10, TimeUnit.SECONDS)).endsWith("[" + (byte) i + "]");
        }
    }

    @Test
    void tellsItsPropertiesOneByOneAndLetsNobodySetThem() throws BluetoothException, DBusException {
        play();
        hci0.air().characteristic("00002ad2").StartNotify();

        Properties properties = hci0.air().properties("00002ad2");
        Object notifying = properties.Get("org.bluez.GattCharacteristic1", "Notifying");

        assertThat(notifying).isEqualTo(true);
        assertThatThrownBy(() -> properties.Get("org.bluez.GattCharacteristic1", "Colour"))
                .isInstanceOf(DBusExecutionException.class);
        assertThatThrownBy(() -> properties.GetAll("org.bluez.GattService1"))
                .isInstanceOf(DBusExecutionException.class);
        assertThatThrownBy(() -> properties.Set("org.bluez.GattCharacteristic1", "Notifying", false))
                .isInstanceOf(DBusExecutionException.class);
    }

    @Test
    void aCharacteristicThatItHasNotCannotBeSent() throws BluetoothException {
        BluezPeripheral peripheral = play();

        assertThatThrownBy(() -> peripheral.send("2a5b", Octets.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2a5b");
    }

    @Test
    void takesEverythingBackAndDisconnectsWhoCame() throws BluetoothException, DBusException {
        BluezPeripheral peripheral = play();
        GattCharacteristic1 feature = hci0.air().characteristic("00002acc");
        FakeDevice guest = connectedGuest();

        peripheral.close();

        assertThat(bluez.calls())
                .containsExactly(
                        "RegisterApplication",
                        "RegisterAdvertisement",
                        "UnregisterAdvertisement",
                        "Disconnect " + GUEST,
                        "UnregisterApplication");
        assertThat(guest.isConnected()).isFalse();
        assertThatThrownBy(() -> feature.ReadValue(Map.of())).isInstanceOf(DBusExecutionException.class);
    }

    @Test
    void whoWasConnectedBeforeItPlayedIsLeftSo() throws BluetoothException {
        FakeDevice guest = connectedGuest();
        BluezPeripheral peripheral = play();

        peripheral.close();

        assertThat(guest.isConnected()).isTrue();
    }

    @Test
    void playsAgainAfterItWasClosed() throws BluetoothException {
        play().close();

        play();

        assertThat(hci0.air().application().orElseThrow().objects()).hasSize(6);
        assertThat(hci0.air().advertisement().orElseThrow()).isNotEmpty();
    }

    @Test
    void closingIsDoneEvenWhenBluezKnowsOfNothing() throws BluetoothException {
        BluezPeripheral peripheral = play();
        peripheral.close();

        peripheral.close();

        assertThat(bluez.calls()).endsWith("UnregisterAdvertisement", "UnregisterApplication");
    }

    @Test
    void servicesChangeWhileSomebodyIsConnected() throws BluetoothException, DBusException {
        play();
        FakeDevice guest = connectedGuest();
        var registrar = new Registrar(bus, calls, ADAPTER);
        var other = new Service(OWN, List.of(new Attribute(OWN, Set.of(Property.READ), Octets.ofHex("09"))));
        var more = new GattApplication(registrar, List.of(other), new HeardWords(heard));

        more.register();
        more.unregister();

        assertThat(bluez.calls()).endsWith("RegisterAdvertisement", "RegisterApplication", "UnregisterApplication");
        assertThat(guest.isConnected()).isTrue();
    }

    @Test
    void sendingWithoutABusIsLetBe() throws BluetoothException, DBusException {
        BluezPeripheral peripheral = play();
        hci0.air().characteristic("00002ad2").StartNotify();
        bus.close();

        peripheral.send("2ad2", Octets.ofHex("01"));
        peripheral.close();

        assertThat(heard).containsExactly("2ad2 wanted");
    }

    @Test
    void tellsWhenBluezTakesItOffTheAirAndTakesBackWhatIsLeft() throws BluetoothException {
        BluezPeripheral peripheral = play();

        hci0.air().release();
        peripheral.withdraw();

        assertThat(heard).containsExactly("released");
        assertThat(bluez.calls()).endsWith("UnregisterAdvertisement", "UnregisterApplication");
        assertThat(hci0.air().application()).isEmpty();
    }

    @Test
    void anAdapterThatPlaysAlreadyIsRefused() throws BluetoothException {
        play();

        assertThat(refusal(PROFILE, ADAPTER))
                .hasMessage("The adapter hci0 plays a device for another program, and two would have one address"
                        + " between them. End that program, or choose another adapter with --adapter.")
                .extracting(BluetoothException::reason)
                .isEqualTo(Reason.REFUSED);
        assertThat(bluez.calls()).containsExactly("RegisterApplication", "RegisterAdvertisement");
    }

    @Test
    void anAdapterThatIsOffIsSaidSo() {
        hci0.power(false);

        assertThat(refusal(PROFILE, ADAPTER))
                .hasMessage("The adapter hci0 is switched off. Switch it on: bluetoothctl power on")
                .extracting(BluetoothException::reason)
                .isEqualTo(Reason.POWERED_OFF);
    }

    @Test
    void anAdapterThatIsNotThereOrCannotPlayIsSaidSo() {
        assertThat(refusal(PROFILE, "/org/bluez/hci7"))
                .hasMessageContaining("hci7 is not there")
                .extracting(BluetoothException::reason)
                .isEqualTo(Reason.NO_ADAPTER);

        hci0.air().loseItsPart();

        assertThat(refusal(PROFILE, ADAPTER).reason()).isEqualTo(Reason.NO_ADAPTER);
    }

    @Test
    void whatBluezRefusesIsSaidAndNothingIsLeftBehind() {
        hci0.air().refuse(new Error.NotPermitted("Maximum advertisements reached"));
        BluetoothException full = refusal(PROFILE, ADAPTER);
        hci0.air().refuse(new Error.AlreadyExists("Already Exists"));
        BluetoothException taken = refusal(PROFILE, ADAPTER);

        assertThat(full).hasMessageContaining("End other programs that play");
        assertThat(taken).hasMessageContaining("Already Exists").hasMessageContaining("Restart the service");
        assertThat(List.of(full.reason(), taken.reason())).containsOnly(Reason.REFUSED);
        assertThat(bluez.calls()).containsOnly("RegisterApplication");
    }

    @Test
    void aNameOrServicesThatDoNotFitOnTheAirAreRefusedBeforeAnythingIsTold() {
        var services = List.of(new Service(OWN, List.of()), new Service("1826", List.of()));
        var tooMuch = new PeripheralProfile("Bike", services, PROFILE.serviceData());
        var tooLong = new PeripheralProfile("ä".repeat(15), PROFILE.services(), Map.of());

        assertThat(refusal(tooLong, ADAPTER)).hasMessageContaining("at most 29 bytes");
        assertThat(refusal(tooMuch, ADAPTER)).hasMessageContaining("32 bytes of 31");
        assertThat(bluez.calls()).doesNotContain("RegisterAdvertisement");
        assertThat(bluez.calls()).endsWith("RegisterApplication", "UnregisterApplication");
    }

    @Test
    void aNameThatJustFitsIsTold() throws BluetoothException {
        String name = "a".repeat(29);

        play(new PeripheralProfile(name, PROFILE.services(), PROFILE.serviceData()), ADAPTER);

        assertThat(FakeAir.value(hci0.air().advertisement().orElseThrow(), "LocalName"))
                .isEqualTo(name);
    }

    private BluezPeripheral play() throws BluetoothException {
        return play(PROFILE, ADAPTER);
    }

    private BluezPeripheral play(PeripheralProfile profile, String adapter) throws BluetoothException {
        return BluezPeripheral.play(
                new Registrar(bus, calls, adapter), profile, new HeardWords(heard), () -> heard.add("released"));
    }

    private BluetoothException refusal(PeripheralProfile profile, String adapter) {
        return catchThrowableOfType(BluetoothException.class, () -> play(profile, adapter));
    }

    private FakeDevice connectedGuest() {
        FakeDevice guest = hci0.near(GUEST, "Guest");
        guest.connectsByItself();
        return guest;
    }

    /** What arrives where bluetoothd listens. */
    private BlockingQueue<String> values() throws DBusException {
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        bluez.connection()
                .addSigHandler(
                        Properties.PropertiesChanged.class,
                        signal -> received.add(String.valueOf(FakeAir.value(signal.getPropertiesChanged(), "Value"))));
        return received;
    }
}
