package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.adapter.files.device.DeviceFile;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.report.Columns;
import fanbike.core.session.Command;
import fanbike.fakes.FakeBluetooth;
import fanbike.fakes.FakeClock;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Nearby;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.SentValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PairCommandTest {

    private static final long SECOND = 1_000_000_000L;
    private static final OptionalDouble NO_RATIO = OptionalDouble.empty();
    private static final Outage STOPPED = new Outage(Reason.NO_DAEMON, "The service has stopped", "Start it.");
    private static final String ADDRESS = "C0:FF:EE:00:00:01";

    @TempDir
    private Path home;

    private final FakeClock clock = new FakeClock();
    private final FakeBluetooth bluetooth = new FakeBluetooth(clock);
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home).with(bluetooth).with(startNanos -> clock);
    }

    @Test
    void remembersABikeByItsAddress() throws Exception {
        echo(1);

        assertThat(shell.run("pair", "c0:ff:ee:00:00:01", "--as", "mine")).isZero();

        assertThat(remembered())
                .containsExactly(
                        new RememberedDevice(Nearby.address(1), "hci0", "ECHO_BIKE_1", "mine", Kind.FTMS, NO_RATIO));
        assertThat(bluetooth.asked())
                .containsExactly(new ConnectedDevice("bike", Nearby.address(1), "hci0", Use.CADENCE));
        assertThat(shell.out())
                .startsWith("Looking for C0:FF:EE:00:00:01, for 8 seconds at most ...\n")
                .contains(
                        "Connecting ECHO_BIKE_1 (C0:FF:EE:00:00:01) ...\nConnected. Pedal now.",
                        "\n50 rpm\n",
                        "Remembered as mine");
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
    }

    @Test
    void remembersABikeByItsNameAndCallsItSo() throws Exception {
        echo(1);

        assertThat(shell.run("pair", "echo_bike_1")).isZero();

        assertThat(remembered()).extracting(RememberedDevice::nickname).containsExactly("ECHO_BIKE_1");
    }

    @Test
    void knowsABikeByItsNicknameAndKeepsThat() throws Exception {
        echo(1);
        shell.run("pair", ADDRESS, "--as", "mine");

        assertThat(shell.run("pair", "MINE")).isZero();

        assertThat(remembered()).extracting(RememberedDevice::nickname).containsExactly("mine");
    }

    @Test
    void neverChoosesByANameThatTwoHave() throws Exception {
        echo(1);
        bluetooth.hear(0, Nearby.device(2, "ECHO_BIKE_1", -60, "1826"));

        assertThat(shell.run("pair", "ECHO_BIKE_1")).isEqualTo(2);

        assertThat(shell.err()).contains(ADDRESS, "C0:FF:EE:00:00:02", "--pedal");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void offersAListAndShowsTheBikeUntilEnter() throws Exception {
        bluetooth.hear(0, Nearby.device(9, "ASSAULTRUNNER", -20, "1826"));
        bluetooth.hear(0, Nearby.device(2, "strap", -30, "180d"));
        bluetooth.hear(0, Nearby.device(3, "sensor", -30, "1816"));
        echo(1);
        var person = new FakeTerminal(clock, 80).answers("\r9\r12\u007f\r").presses('\r', 20);

        assertThat(shell.with(person).run("pair")).isZero();

        assertThat(shell.out())
                .contains(
                        "1  ECHO_BIKE_1",
                        "2  sensor",
                        "3  strap",
                        "Type a number first.",
                        "9 is not in the list.",
                        "50 rpm  (Enter: done");
        assertThat(shell.out()).doesNotContain("ASSAULTRUNNER");
        assertThat(remembered()).extracting(RememberedDevice::name).containsExactly("ECHO_BIKE_1");
        assertThat(person.isClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "", "4", "4\u0004"})
    void remembersNothingWhereTheListIsLeft(String keys) throws Exception {
        echo(1);

        assertThat(shell.with(new FakeTerminal(clock, 80).answers(keys)).run("pair"))
                .isEqualTo(130);

        assertThat(shell.out()).contains("Nothing was paired.");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void remembersNothingWhereTheRiderGivesUp() throws Exception {
        echo(1);
        var person = new FakeTerminal(clock, 80).presses('q', 5);

        assertThat(shell.with(person).run("pair", ADDRESS)).isEqualTo(130);

        assertThat(shell.out()).contains("Nothing was paired.");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void connectsADeviceThatToldNothingButItsNameForWhateverItGives() throws Exception {
        bluetooth.hear(0, Nearby.device(1, "H10", -50, ""));
        sends(1, SentValues.HEART_RATE_MEASUREMENT, seconds -> SentValues.heart(120));

        assertThat(shell.run("pair", "H10", "--as", "chest")).isZero();

        assertThat(bluetooth.asked()).containsExactly(new ConnectedDevice("bike", Nearby.address(1), "hci0", Use.ANY));
        assertThat(remembered())
                .singleElement()
                .satisfies(device -> assertThat(device.kind()).isEqualTo(Kind.STRAP));
    }

    @Test
    void connectsAStrapForItsHeartRateWhateverItIsCalled() throws Exception {
        bluetooth.hear(0, Nearby.device(1, "Polar H10", -50, "180d 180f"));
        sends(1, SentValues.HEART_RATE_MEASUREMENT, seconds -> SentValues.heart(120));

        assertThat(shell.run("pair", "Polar H10", "--as", "chest")).isZero();

        assertThat(bluetooth.asked())
                .containsExactly(new ConnectedDevice("strap", Nearby.address(1), "hci0", Use.HEART_RATE));
        assertThat(remembered()).extracting(RememberedDevice::kind).containsExactly(Kind.STRAP);
        assertThat(shell.out()).contains("120 bpm").doesNotContain("rpm");
    }

    @Test
    void remembersAWheelWithoutARatioAndSaysWhatIsMissing() throws Exception {
        wheel();

        assertThat(shell.run("pair", ADDRESS, "--as", "airbike")).isZero();

        assertThat(remembered())
                .containsExactly(new RememberedDevice(
                        Nearby.address(1), "hci0", "AssaultBike", "airbike", Kind.CSC_WHEEL, NO_RATIO));
        assertThat(shell.out()).contains("wheel turned", "fanbike pair \"airbike\" --calibrate");
    }

    @Test
    void learnsTheRatioOfAWheel() throws Exception {
        wheel();
        var person =
                new FakeTerminal(clock, 80).presses('\n', 10).presses('\n', 30).presses('\n', 40);

        assertThat(shell.with(person).run("pair", ADDRESS, "--calibrate")).isZero();

        assertThat(remembered().get(0).wheelRatio().orElseThrow()).isCloseTo(0.25, within(0.002));
    }

    @Test
    void findsTheBikeThatIsPedalled() throws Exception {
        bluetooth.hear(0, Nearby.device(1, "ECHO_BIKE_1", -50, "1826"));
        bluetooth.hear(0, Nearby.device(2, "ECHO_BIKE_2", -50, "1826"));
        sends(1, Notifications.INDOOR_BIKE_DATA, seconds -> SentValues.console(0));
        sends(2, Notifications.INDOOR_BIKE_DATA, seconds -> SentValues.console(seconds > 13 && seconds < 25 ? 0 : 50));

        assertThat(shell.run("pair", "--pedal", "--as", "mine")).isZero();

        assertThat(remembered())
                .containsExactly(
                        new RememberedDevice(Nearby.address(2), "hci0", "ECHO_BIKE_2", "mine", Kind.FTMS, NO_RATIO));
        assertThat(shell.out())
                .containsSubsequence(
                        "PEDAL steadily (12 s)", "STOP pedalling (12 s)", "PEDAL again (10 s)", "It is ECHO_BIKE_2");
    }

    @ParameterizedTest
    @CsvSource({"pair --pedal, true", "pair --pedal --adapter hci1, false", "pair ECHO_BIKE_1, false"})
    void usesEveryAdapterForThePedalGameUnlessSomeAreNamed(String line, boolean all) {
        shell.run(line.split(" ", -1));

        assertThat(bluetooth.wasOpenedWithAll()).isEqualTo(all);
    }

    @Test
    void leavesABikeThatIsBeingRiddenOutOfThePedalGame() throws Exception {
        echo(1);
        bluetooth.hear(0, Nearby.device(2, "ECHO_BIKE_2", -50, "1826"));
        sends(2, Notifications.INDOOR_BIKE_DATA, seconds -> SentValues.console(seconds > 13 && seconds < 25 ? 0 : 50));
        try (Recorder other = ridden(1)) {
            other.record(new RideInput.Commanded(0, Command.START));

            assertThat(shell.run("pair", "--pedal", "--as", "mine")).isZero();
        }

        assertThat(bluetooth.asked()).extracting(ConnectedDevice::address).containsExactly(Nearby.address(2));
        assertThat(shell.out().replace('\n', ' '))
                .contains("Another fanbike rides " + ADDRESS + " now (session 2026-01-31T09-59-00Z); it is left out.");
    }

    @Test
    void playsNoPedalGameWhereEveryBikeIsBeingRidden() throws Exception {
        echo(1);
        try (Recorder other = ridden(1)) {
            other.record(new RideInput.Commanded(0, Command.START));

            assertThat(shell.run("pair", "--pedal")).isEqualTo(3);
        }

        assertThat(shell.err())
                .isEqualTo("Another fanbike rides " + ADDRESS + " now (session 2026-01-31T09-59-00Z); end that ride"
                        + " first, or choose another bike.\n");
        assertThat(bluetooth.asked()).isEmpty();
    }

    private Recorder ridden(int number) throws IOException {
        var bike = new SessionHeader.Bike(
                "ECHO_BIKE_" + number, Nearby.address(number).text(), false, NO_RATIO);
        return shell.store().create(Headers.of("2026-01-31T09-59-00Z", bike, ""));
    }

    @Test
    void doesNotBlameTheBikeWhereBluetoothWasAway() throws Exception {
        bluetooth.hear(0, Nearby.device(2, "ECHO_BIKE_2", -50, "1826"));
        bluetooth.lose(2 * SECOND, 3 * SECOND, STOPPED);

        assertThat(shell.run("pair", "ECHO_BIKE_1")).isEqualTo(3);

        assertThat(shell.err())
                .isEqualTo(
                        "No device with the name \"ECHO_BIKE_1\" was heard, but Bluetooth was away for a while. It is"
                                + " back: look again.\n");
        assertThat(shell.out()).contains("\nThe service has stopped; the search goes on.\n");
    }

    @ParameterizedTest
    @CsvSource({"pair --pedal, No device that may give cadence", "pair, No bike and no strap"})
    void blamesNoBikeWhereOnlyOtherThingsWereHeardAndBluetoothWasAway(String line, String what) {
        bluetooth.hear(0, Nearby.device(2, "ASSAULTRUNNER", -50, "1826"));
        bluetooth.lose(2 * SECOND, 3 * SECOND, STOPPED);

        assertThat(shell.with(new FakeTerminal(clock, 200)).run(line.split(" ", -1)))
                .isEqualTo(3);

        assertThat(shell.err())
                .isEqualTo(what + " was heard, but Bluetooth was away for a while. It is back: look again.\n");
    }

    @Test
    void triesAnAddressThatWasNotHeardAndDoesNotBlameTheBikeWhereBluetoothWasAway() {
        sends(1, Notifications.INDOOR_BIKE_DATA, seconds -> SentValues.console(50));
        bluetooth.hear(0, Nearby.device(2, "ECHO_BIKE_2", -50, "1826"));
        bluetooth.lose(2 * SECOND, 3 * SECOND, STOPPED);

        assertThat(shell.run("pair", ADDRESS)).isZero();

        assertThat(shell.out()).contains("was not heard", "Bluetooth was away").doesNotContain("Pedal to wake");
    }

    @Test
    void saysThatTheSearchGoesOnWithoutAnAdapter() {
        echo(1);
        bluetooth.weaken(2 * SECOND, 9 * SECOND, new Outage(Reason.NO_ADAPTER, "hci1 is gone", "Plug it in."));

        assertThat(shell.run("pair", "ECHO_BIKE_1")).isZero();

        assertThat(shell.out()).containsOnlyOnce("\nhci1 is gone; the search goes on without it.\n");
    }

    @Test
    void endsTheLineOfThePromptWhereItIsInterrupted() {
        echo(1);
        var interrupts = new ArrayList<Runnable>();
        shell.interruptedBy(interrupts::add);
        var person = new FakeTerminal(clock, 80).answers("1").then(() -> interrupts.forEach(Runnable::run));

        assertThat(shell.with(person).run("pair")).isEqualTo(130);

        assertThat(person.waits()).isFalse();
        assertThat(shell.out()).endsWith("q to give up): 1\nNothing was paired.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair", "pair --pedal", "pair ECHO_BIKE_1", "pair ECHO_BIKE_9", "pair " + ADDRESS})
    void endsTheLineOfTheSearchWhereItIsInterrupted(String line) {
        bluetooth.hear(0, Nearby.device(1, "", -60, ""));
        bluetooth.hear(4 * SECOND, Nearby.device(2, "ECHO_BIKE_1", -60, "1826"));
        shell.interruptedBy(pressed -> clock.at(2 * SECOND, pressed));

        assertThat(shell.with(new FakeTerminal(clock, 80)).run(line.split(" ", -1)))
                .isEqualTo(130);

        assertThat(clock.nanos()).isEqualTo(2 * SECOND);
        assertThat(shell.out()).contains("Looking: 1 device, 7 s left").endsWith("\rNothing was paired.\n");
        assertThat(bluetooth.asked()).isEmpty();
    }

    @Test
    void remembersNothingWhereNobodyFollows() throws Exception {
        echo(1);

        assertThat(shell.run("pair", "--pedal")).isEqualTo(3);

        assertThat(shell.err()).contains("No device followed you");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void beginsAVerdictAtTheLeft() throws Exception {
        echo(1);

        assertThat(shell.with(new FakeTerminal(clock, 80)).run("pair", "--pedal"))
                .isEqualTo(3);

        assertThat(shell.out()).contains("PEDAL again").endsWith("\r");
    }

    @Test
    void refusesATreadmillInASentence() throws Exception {
        bluetooth.hear(0, Nearby.device(1, "ASSAULTRUNNER", -50, "1826"));

        assertThat(shell.run("pair", ADDRESS)).isEqualTo(3);

        assertThat(shell.err())
                .contains("ASSAULTRUNNER (" + ADDRESS + ") is a treadmill")
                .hasLineCount(1);
        assertThat(bluetooth.asked()).isEmpty();
    }

    @Test
    void triesAnAddressThatWasNotHeard() throws Exception {
        sends(1, Notifications.INDOOR_BIKE_DATA, seconds -> SentValues.console(50));

        assertThat(shell.run("pair", ADDRESS, "--as", "mine")).isZero();

        assertThat(bluetooth.asked()).containsExactly(new ConnectedDevice("bike", Nearby.address(1), "", Use.ANY));
        assertThat(shell.out()).contains("was not heard", "\nConnecting C0:FF:EE:00:00:01 ...\n");
    }

    @Test
    void givesUpSoonWhatIsNotThereAndTellsMeanwhile() {
        assertThat(shell.with(new FakeTerminal(clock, 80)).run("pair", ADDRESS)).isEqualTo(3);

        assertThat(clock.nanos()).isEqualTo(15 * SECOND);
        assertThat(shell.out()).contains("Looking: 0 devices, 8 s left", "0 devices, 1 s left", "Waiting, 7 s left");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80})
    void saysWhichKeysThereAreHoweverNarrowTheTerminalIs(int width) {
        echo(1);
        var person = new FakeTerminal(clock, width).presses('\r', 20);

        assertThat(shell.with(person).run("pair", ADDRESS)).isZero();

        assertThat(shell.out().replaceAll("[\r\n]+", " "))
                .contains("Enter: done, q: give up")
                .contains("50 rpm");
        assertThat(shell.out().split("[\r\n]", -1)).allMatch(line -> Columns.of(line.stripTrailing()) <= width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair ECHO_BIKE_9", "pair --pedal", "pair " + ADDRESS})
    void saysWhatToDoWhereNothingIsThere(String line) throws Exception {
        assertThat(shell.run(line.split(" ", -1))).isEqualTo(3);

        assertThat(shell.err()).contains("edal").hasLineCount(1);
        assertThat(remembered()).isEmpty();
    }

    @Test
    void keepsANicknameForOneDevice() throws Exception {
        echo(1);
        shell.run("pair", ADDRESS, "--as", "mine");
        bluetooth.hear(0, Nearby.device(2, "ECHO_BIKE_2", -50, "1826"));

        assertThat(shell.run("pair", "ECHO_BIKE_2", "--as", "Mine")).isEqualTo(2);

        assertThat(shell.err()).contains("belongs to " + ADDRESS);
        assertThat(bluetooth.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pair",
                "pair --calibrate",
                "pair x --calibrate",
                "pair x --pedal",
                "pair 00:AA:01:03:00",
                "pair 00:GG:01:03:00:01",
                "pair x --as a/b",
                "pair x --seconds 0"
            })
    void refusesWhatCannotBeDoneBeforeItBegins(String line) {
        assertThat(shell.run(line.split(" ", -1))).isEqualTo(2);

        assertThat(shell.err()).isNotBlank();
        assertThat(bluetooth.wasOpened()).isFalse();
    }

    private List<RememberedDevice> remembered() throws InvalidFileException {
        return new DeviceFile(home.resolve("devices.json")).list();
    }

    private void echo(int number) {
        bluetooth.hear(0, Nearby.device(number, "ECHO_BIKE_" + number, -60, "1826"));
        sends(number, Notifications.INDOOR_BIKE_DATA, seconds -> SentValues.console(50));
    }

    private void wheel() {
        bluetooth.hear(0, Nearby.device(1, "AssaultBike", -60, "1816"));
        sends(1, SentValues.CSC_MEASUREMENT, seconds -> SentValues.wheel(240, seconds));
    }

    private void sends(int number, String characteristic, DoubleFunction<Octets> value) {
        bluetooth.script(Nearby.address(number), 200 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
            }
            listener.notified(sensor, characteristic, value.apply(seconds));
        });
    }
}
