package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.Outage;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import fanbike.fakes.CapturedSensor;
import fanbike.fakes.bluez.FakeAdapter;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeDevice;
import fanbike.fakes.bluez.FakeService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bluez.Error;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BluezSensorTest {

    private static final String BIKE = "C0:FF:EE:00:00:01";
    private static final String STRAP = "C0:FF:EE:00:00:02";
    private static final FakeService MACHINE =
            FakeService.of("1826", "2acc read", "2ad2 notify", "2ad9 write,indicate");
    private static final FakeService HEART = FakeService.of("180d", "2a37 notify");
    private static final Octets FRAME = Octets.ofHex("4400000078000000");
    private static final Octets TAKES_TARGETS = Octets.ofHex("0200000000000100");
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private final CapturedSensor heard = new CapturedSensor();
    private final List<BluezSensor> open = new ArrayList<>();

    @AutoClose
    private FakeBluez bluez;

    private FakeAdapter hci0;

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
        hci0 = bluez.adapter("hci0");
    }

    @AfterEach
    void end() {
        open.forEach(BluezSensor::close);
    }

    private FakeDevice bike() {
        return hci0.near(BIKE, "A bike", MACHINE);
    }

    private static ConnectedDevice wanted(String sensor, String address, Use use) {
        return new ConnectedDevice(sensor, new DeviceAddress(address), "", use);
    }

    private BluezSensor ride(ConnectedDevice... devices) {
        var sensor = new BluezSensor(
                Optional.of(bluez.busAddress()), List.of(), List.of(devices), Pace.USUAL.glancing(GLANCE));
        open.add(sensor);
        sensor.open(heard);
        return sensor;
    }

    private BluezSensor rideTheBike() {
        return ride(wanted("bike", BIKE, Use.CADENCE));
    }

    /** Until values come through. */
    private void awaitValues(FakeDevice device) {
        long before = heard.count("bike 2ad2");
        await().atMost(PATIENCE).pollInterval(GLANCE).until(() -> {
            if (device.isSubscribed("2ad2")) {
                device.characteristic("2ad2").send(FRAME);
            }
            return heard.count("bike 2ad2") > before;
        });
    }

    private void awaitCalls(String call, int count) {
        await(call)
                .atMost(PATIENCE)
                .until(() -> bluez.calls().stream().filter(call::equals).count() >= count);
    }

    @Test
    void findsConnectsReadsSubscribesAndHandsOnTheBytes() {
        FakeDevice bike = bike();
        bike.holds("2acc", TAKES_TARGETS);

        rideTheBike();
        awaitValues(bike);

        assertThat(heard.lines())
                .startsWith(
                        "bike 2acc " + TAKES_TARGETS.hex(),
                        "connected bike",
                        "remark bike: The bike is connected.",
                        "bike 2ad2 " + FRAME.hex());
        assertThat(bluez.calls())
                .containsSubsequence(
                        "StartDiscovery hci0",
                        "StopDiscovery hci0",
                        "Connect " + BIKE,
                        "ReadValue 2acc",
                        "StartNotify 2ad2")
                .doesNotContain("StartNotify 2ad9");
        assertThat(bluez.offences()).isEmpty();
    }

    @Test
    void connectsThroughAnotherAdapterWhereItIsToldTo() {
        FakeDevice here = bike();
        here.resolves(false);
        FakeDevice there = bluez.adapter("hci1").near(BIKE, "A bike", MACHINE);
        BluezSensor sensor = ride(new ConnectedDevice("bike", new DeviceAddress(BIKE), "hci0", Use.CADENCE));
        await().atMost(PATIENCE).until(here::isConnected);

        sensor.reroute("bike", "hci1");
        awaitValues(there);

        await().atMost(PATIENCE).until(() -> !here.isConnected());
        assertThat(heard.lines()).containsOnlyOnce("connected bike");
        assertThat(bluez.offences()).isEmpty();
    }

    @Test
    void givesUpAConnectionThatIsBeingMadeWhereItIsRerouted() {
        FakeDevice here = bike();
        here.answers(false);
        FakeDevice there = bluez.adapter("hci1").near(BIKE, "A bike", MACHINE);
        BluezSensor sensor = ride(new ConnectedDevice("bike", new DeviceAddress(BIKE), "hci0", Use.CADENCE));
        awaitCalls("Connect " + BIKE, 1);

        sensor.reroute("bike", "hci1");
        awaitValues(there);

        assertThat(here.isConnected()).isFalse();
    }

    @Test
    void endsAConnectionThatWasWaitingForItsTurnWhenItWasRerouted() {
        FakeDevice strap = hci0.near(STRAP, "A strap", HEART);
        strap.answers(false);
        FakeDevice here = bike();
        FakeDevice there = bluez.adapter("hci1").near(BIKE, "A bike", MACHINE);
        BluezSensor sensor = ride(
                new ConnectedDevice("strap", new DeviceAddress(STRAP), "hci0", Use.HEART_RATE),
                new ConnectedDevice("bike", new DeviceAddress(BIKE), "hci0", Use.CADENCE));
        awaitCalls("Connect " + STRAP, 1);

        sensor.reroute("bike", "hci1");
        sensor.reroute("strap", "hci0");
        awaitValues(there);

        await().atMost(PATIENCE).until(() -> !here.isConnected());
    }

    @Test
    void leavesADeviceThatIsConnectedWhereItIs() {
        FakeDevice here = bike();
        FakeDevice there = bluez.adapter("hci1").near(BIKE, "A bike", MACHINE);
        BluezSensor sensor = ride(new ConnectedDevice("bike", new DeviceAddress(BIKE), "hci0", Use.CADENCE));
        awaitValues(here);

        sensor.reroute("bike", "hci1");
        awaitValues(here);
        awaitValues(here);

        assertThat(there.isConnected()).isFalse();
        assertThat(heard.lines()).containsOnlyOnce("connected bike").noneMatch(line -> line.startsWith("lost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u001b[2J\u202e", "A bike\u0000\n", "bike 2ad2 ffff", "/org/bluez/hci0", "\ud83d\ude00"})
    void aNameDoesNotMatter(String name) {
        FakeDevice bike = hci0.near(BIKE, name.replace("\u0000", ""), MACHINE);

        rideTheBike();
        awaitValues(bike);

        assertThat(heard.count("connected bike")).isEqualTo(1);
    }

    @Test
    void emptyAndLongValuesComeAsTheyAre() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);
        var longest = Octets.of(new byte[512]);

        bike.characteristic("2ad2").send(Octets.of());
        bike.characteristic("2ad2").send(longest);

        heard.awaits("bike 2ad2 " + longest.hex());
        assertThat(heard.lines()).contains("bike 2ad2 ");
    }

    @Test
    void aFloodArrivesWholeAndInOrder() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);
        long before = heard.count("bike 2ad2");

        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            var value = Octets.of((byte) i, (byte) (i >> 8), (byte) 1);
            bike.characteristic("2ad2").send(value);
            sent.add("bike 2ad2 " + value.hex());
        }

        heard.awaits("bike 2ad2", (int) before + sent.size());
        assertThat(heard.lines()).endsWith(sent.toArray(new String[0]));
    }

    @Test
    void twoDevicesEachHaveTheirValues() {
        FakeDevice bike = bike();
        FakeDevice strap = hci0.near(STRAP, "A strap", HEART);

        ride(wanted("bike", BIKE, Use.CADENCE), wanted("strap", STRAP, Use.HEART_RATE));
        awaitValues(bike);
        await().atMost(PATIENCE).until(() -> strap.isSubscribed("2a37"));
        strap.characteristic("2a37").send(Octets.ofHex("0048"));

        heard.awaits("strap 2a37 0048");
        assertThat(heard.lines()).contains("connected bike", "connected strap");
        assertThat(bluez.offences()).isEmpty();
    }

    @Test
    void aStrapThatComesLateIsConnectedBesideTheBike() {
        FakeDevice bike = bike();
        ride(wanted("bike", BIKE, Use.CADENCE), wanted("strap", STRAP, Use.HEART_RATE));
        awaitValues(bike);

        FakeDevice strap = hci0.near(STRAP, "A strap", HEART);
        await().atMost(PATIENCE).until(() -> strap.isSubscribed("2a37"));

        assertThat(heard.lines()).contains("connected strap");
        assertThat(heard.count("lost bike")).isZero();
    }

    @Test
    void othersAreLookedForAfterAConnectionThatWasSeenBeforeItsAnswer() {
        var answer = new CompletableFuture<Boolean>();
        FakeDevice bike = bike();
        bike.connectsBeforeItAnswers(answer);
        ride(wanted("bike", BIKE, Use.CADENCE), wanted("strap", STRAP, Use.HEART_RATE));
        awaitValues(bike);

        answer.complete(true);
        FakeDevice strap = hci0.near(STRAP, "A strap", HEART);

        await().atMost(PATIENCE).until(() -> strap.isSubscribed("2a37"));
        assertThat(heard.count("lost bike")).isZero();
    }

    @Test
    void anAdapterThatListensAlreadyIsStoppedBeforeAConnectionIsMade() {
        hci0.saysThatItListensAlready();
        FakeDevice bike = bike();

        rideTheBike();
        awaitValues(bike);

        assertThat(bluez.calls()).containsOnlyOnce("StartDiscovery hci0").contains("StopDiscovery hci0");
        assertThat(bluez.offences()).isEmpty();
    }

    @Test
    void aBikeThatGoesIsToldOnceAndFoundWhenItComesBack() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        bike.goAway();
        heard.awaits("lost bike: The bike was lost");
        bike.comeNear();
        awaitValues(bike);

        assertThat(heard.count("lost bike")).isEqualTo(1);
        assertThat(heard.count("connected bike")).isEqualTo(2);
    }

    @Test
    void aBikeWhoseObjectWasRemovedIsFoundAgain() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        bike.goAway();
        heard.awaits("lost bike");
        bike.vanish();
        bike.comeNear();
        awaitValues(bike);

        assertThat(heard.count("connected bike")).isEqualTo(2);
    }

    @Test
    void aConnectionThatFailsAtFirstIsMadeInTheEnd() {
        FakeDevice bike = bike();
        bike.refuse(new Error.Failed("le-connection-abort-by-local"));
        rideTheBike();
        awaitCalls("Connect " + BIKE, 2);

        bike.accept();
        awaitValues(bike);

        assertThat(heard.lines())
                .containsOnlyOnce("remark bike: The bike could not be connected, and is tried again."
                        + " [org.bluez.Error.Failed: le-connection-abort-by-local]");
    }

    @Test
    void aConnectionThatTakesItsTimeIsWaitedFor() {
        FakeDevice bike = bike();
        bike.takes(Duration.ofMillis(700));

        rideTheBike();
        awaitValues(bike);

        assertThat(bluez.calls()).containsOnlyOnce("Connect " + BIKE);
    }

    @Test
    void servicesThatAreNeverToldEndTheConnectionAndTheNextOneWorks() {
        FakeDevice bike = bike();
        bike.resolves(false);
        rideTheBike();
        heard.awaits("remark bike: The bike was connected, but did not say in time what it offers");

        bike.resolves(true);
        awaitValues(bike);

        assertThat(bluez.calls()).contains("Disconnect " + BIKE);
    }

    @Test
    void aSubscriptionThatIsRefusedIsTriedAgainOnTheNextConnection() {
        FakeDevice bike = bike();
        bike.leavesAfter(Duration.ofMillis(300));
        bike.refuseToSend("2ad2", new Error.Failed("Operation failed with ATT error: 0x0e"));
        rideTheBike();
        heard.awaits("lost bike");

        bike.sendsAgain();
        awaitValues(bike);

        assertThat(heard.count("connected bike")).isEqualTo(2);
    }

    @Test
    void aBikeThatInsistsIsPairedWith() {
        FakeDevice bike = bike();
        bike.refuseToSend("2ad2", new Error.NotPermitted("Not paired"));

        rideTheBike();
        awaitValues(bike);

        assertThat(bluez.calls()).containsOnlyOnce("Pair " + BIKE);
        assertThat(heard.count("lost bike")).isZero();
    }

    @Test
    void otherServicesAreSubscribedTo() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        bike.offer(FakeService.of("1816", "2a5b notify"));
        heard.awaits("connected bike", 2);
        await().atMost(PATIENCE).until(() -> bike.isSubscribed("2a5b"));
        bike.characteristic("2a5b").send(Octets.ofHex("020100000400"));

        heard.awaits("bike 2a5b 020100000400");
        assertThat(heard.lines()).contains("lost bike: The bike changed what it offers, and is asked anew.");
    }

    @Test
    void theConsoleIsToldTheTargetAndAgainAfterALoss() {
        FakeDevice bike = bike();
        bike.holds("2acc", TAKES_TARGETS);
        BluezSensor sensor = rideTheBike();
        awaitValues(bike);

        sensor.aim(Cadence.ofRpm(60));
        awaitCalls("WriteValue 2ad9", 2);
        assertThat(bike.characteristic("2ad9").written()).containsExactly(Octets.ofHex("00"), Octets.ofHex("147800"));
        bike.dropLink();
        heard.awaits("lost bike");
        awaitCalls("WriteValue 2ad9", 4);

        assertThat(bluez.offences()).isEmpty();
    }

    @Test
    void anAdapterThatAPersonSwitchedOffIsWaitedFor() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        hci0.power(false);
        // As the loss itself, or after it: its links go just before it is off.
        heard.awaitsWords("the Bluetooth adapter is switched off.");
        hci0.power(true);
        awaitValues(bike);

        assertThat(bluez.calls()).doesNotContain("Set Powered of hci0 to true");
    }

    @Test
    void anAdapterThatWasPulledIsSwitchedOnWhenItIsBack() {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        hci0.unplug();
        // As the loss itself, or after it: it is switched off just before it is gone.
        heard.awaitsWords("the Bluetooth adapter is gone.");
        hci0.plug(false);
        awaitValues(bike);

        assertThat(bluez.calls()).contains("Set Powered of hci0 to true");
        assertThat(heard.count("lost bike")).isEqualTo(1);
    }

    @Test
    void aServiceThatIsRestartedIsGoneOnWith() throws DBusException {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        bluez.stop();
        heard.awaits("lost bike: The bike is out of reach: the Bluetooth service (bluetoothd) has stopped.");
        bluez.start(false);
        awaitValues(bike);

        assertThat(hci0.isPowered()).isTrue();
        assertThat(heard.count("lost bike")).isEqualTo(1);
    }

    @Test
    void tellsWhatKeepsItFromItsDevices() throws DBusException {
        FakeDevice bike = bike();
        BluezSensor sensor = rideTheBike();
        awaitValues(bike);
        assertThat(sensor.outage()).isEmpty();

        bluez.stop();
        await().atMost(PATIENCE)
                .until(() ->
                        sensor.outage().map(Outage::reason).equals(Optional.of(BluetoothException.Reason.NO_DAEMON)));
        bluez.start(true);

        await().atMost(PATIENCE).until(() -> sensor.outage().isEmpty());
    }

    @Test
    void aServiceThatIsBackBeforeAnybodyLookedIsGoneOnWith() throws DBusException {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        bluez.stop();
        bluez.start(true);
        heard.awaits("lost bike");
        awaitValues(bike);

        assertThat(heard.count("connected bike")).isEqualTo(2);
    }

    @Test
    void aBusThatIsCutIsConnectedAnew() throws DBusException, IOException {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);

        bluez.cutBus();
        heard.awaits("lost bike: The bike is out of reach: the connection to the message bus (D-Bus) is lost.");
        bluez.bus().restart();
        bluez.start(false);
        awaitValues(bike);

        assertThat(heard.count("lost bike")).isEqualTo(1);
        assertThat(hci0.isPowered()).isTrue();
    }

    @Test
    void aBusThatComesLateIsConnectedTo() throws DBusException, IOException {
        FakeDevice bike = bike();
        bluez.cutBus();
        rideTheBike();
        heard.awaits("remark bike: The bike is out of reach: the connection to the message bus (D-Bus) is lost.");

        bluez.bus().restart();
        bluez.start(true);
        awaitValues(bike);

        assertThat(heard.count("connected bike")).isEqualTo(1);
    }

    @Test
    void signalsOfAnybodyElseAreNotBelieved() throws DBusException {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);
        String path = bike.characteristic("2ad2").getObjectPath();
        Map<String, Variant<?>> spoofed = Map.of("Value", new Variant<>(new byte[] {6, 6, 6}));

        DBusConnection stranger = bluez.bus().connect();
        stranger.sendMessage(
                new DBus.NameOwnerChanged("/org/freedesktop/DBus", "org.bluez", "", stranger.getUniqueName()));
        stranger.sendMessage(new PropertiesChanged(path, "org.bluez.GattCharacteristic1", spoofed, List.of()));
        stranger.sendMessage(new PropertiesChanged(
                bike.getObjectPath(), "org.bluez.Device1", Map.of("Connected", new Variant<>(false)), List.of()));
        stranger.sendMessage(new ObjectManager.InterfacesRemoved(
                "/", new DBusPath("/org/bluez/hci0"), List.of("org.bluez.Adapter1")));
        // Its signals have been seen when an answer to a call after them has come.
        stranger.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class)
                .ListNames();
        stranger.disconnect();
        awaitValues(bike);

        assertThat(heard.lines()).noneMatch(line -> line.contains("060606"));
        assertThat(heard.count("lost bike")).isZero();
    }

    @Test
    void nonsenseFromBluezItselfEndsNothing() throws DBusException {
        FakeDevice bike = bike();
        rideTheBike();
        awaitValues(bike);
        String path = bike.characteristic("2ad2").getObjectPath();

        bluez.send(new PropertiesChanged(
                path, "org.bluez.GattCharacteristic1", Map.of("Value", new Variant<>("text")), List.of()));
        bluez.send(new PropertiesChanged(
                bike.getObjectPath(), "org.bluez.Device1", Map.of("RSSI", new Variant<>("loud")), List.of("Name")));
        bluez.send(new ObjectManager.InterfacesAdded(
                "/",
                new DBusPath("/org/bluez/hci0/dev_nonsense"),
                Map.of("org.bluez.Device1", Map.of("Address", new Variant<>(5), "Connected", new Variant<>("yes")))));
        awaitValues(bike);

        assertThat(heard.count("lost bike")).isZero();
    }

    @Test
    void nothingIsLeftWhenItIsClosed() {
        FakeDevice bike = bike();
        BluezSensor sensor = rideTheBike();
        awaitValues(bike);

        sensor.close();
        List<String> told = heard.lines();
        await().atMost(PATIENCE).until(() -> !bike.isConnected() && !hci0.isDiscovering());
        awaitNoThread("bluez-");

        assertThat(heard.lines()).isEqualTo(told);
        assertThat(bluez.calls()).endsWith("Disconnect " + BIKE);
    }

    @Test
    void whatIsClosedWhileItLooksListensNoMore() {
        BluezSensor sensor = rideTheBike();
        await().atMost(PATIENCE).until(hci0::isDiscovering);

        sensor.close();

        await().atMost(PATIENCE).until(() -> !hci0.isDiscovering());
        assertThat(heard.lines()).isEmpty();
    }

    @Test
    void whatIsClosedWhileItConnectsGivesThatUp() {
        FakeDevice bike = bike();
        bike.answers(false);
        BluezSensor sensor = rideTheBike();
        awaitCalls("Connect " + BIKE, 1);

        sensor.close();
        awaitCalls("Disconnect " + BIKE, 1);

        assertThat(bike.isConnected()).isFalse();
    }

    @Test
    void closingTwiceIsClosing() {
        FakeDevice bike = bike();
        BluezSensor sensor = rideTheBike();
        awaitValues(bike);

        sensor.close();
        sensor.close();

        assertThat(bluez.calls()).containsOnlyOnce("Disconnect " + BIKE);
    }

    private static void awaitNoThread(String start) {
        await("no thread " + start)
                .atMost(PATIENCE)
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith(start)));
    }
}
