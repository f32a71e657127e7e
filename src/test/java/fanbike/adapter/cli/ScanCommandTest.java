package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.Outage;
import fanbike.core.report.Columns;
import fanbike.fakes.FakeBluetooth;
import fanbike.fakes.FakeClock;
import fanbike.fixtures.Nearby;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ScanCommandTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Outage STOPPED = new Outage(Reason.NO_DAEMON, "The service has stopped", "Start it.");

    private static final Outage LOST = new Outage(Reason.NO_ADAPTER, "hci1 is gone", "Plug it in.");

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
    void listsWhatIsHeardTheMostPromisingFirst() {
        bluetooth.hear(0, Nearby.device(1, "ASSAULTRUNNER", -40, "1826"));
        bluetooth.hear(SECOND, Nearby.device(2, "Polar H10", -50, "180d"));
        bluetooth.hear(2 * SECOND, Nearby.device(3, "ECHO_BIKE_1", 127, "1826 180d"));
        bluetooth.hear(9 * SECOND, Nearby.device(4, "late", -50, "1826"));

        assertThat(shell.run("scan")).isZero();

        assertThat(shell.out().lines())
                .containsExactly(
                        "NAME           ADDRESS            DBM  CADENCE               SERVICES",
                        "ECHO_BIKE_1    C0:FF:EE:00:00:03  ?    yes (FTMS)            Fitness Machine, H…",
                        "Polar H10      C0:FF:EE:00:00:02  -50  no (heart rate only)  Heart Rate",
                        "ASSAULTRUNNER  C0:FF:EE:00:00:01  -40  no (treadmill)        Fitness Machine");
        assertThat(clock.nanos()).isEqualTo(8 * SECOND);
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
    }

    @Test
    void printsEachDeviceOnceWhileItListensWhereThereIsNoTerminal() {
        bluetooth.hear(SECOND, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));

        shell.run("scan");

        assertThat(shell.err()).isEqualTo("ECHO_BIKE_1  C0:FF:EE:00:00:03, -60 dBm, cadence: yes (FTMS)\n");
    }

    @Test
    void endsWithAKeyAndPrintsTheTableStill() {
        bluetooth.hear(0, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));
        var person = new FakeTerminal(clock, 100).presses('\r', 2);

        assertThat(shell.with(person).run("scan", "--seconds", "30")).isZero();

        assertThat(clock.nanos()).isEqualTo(2 * SECOND);
        assertThat(shell.out()).contains("\rLooking: 1 device, 30 s left; Enter ends it", "NAME ", "Fitness Machine");
        assertThat(person.isClosed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"scan, NAME ", "scan --json, {"})
    void printsWhatItHasHeardWhenItIsInterruptedHoweverSoon(String line, String beginning) {
        bluetooth.hear(0, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));
        shell.interruptedBy(pressed -> {
            assertThat(bluetooth.wasOpened()).isFalse();
            pressed.run();
        });

        assertThat(shell.run(line.split(" ", -1))).isZero();

        assertThat(shell.out()).startsWith(beginning).contains("ECHO_BIKE_1");
        assertThat(clock.nanos()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 40, 60, 79})
    void fitsNarrowTerminals(int width) {
        bluetooth.hear(0, Nearby.device(1, "名前".repeat(30), -60, "1826 180d 1816 fff0 fff1 fff2 fff3"));
        bluetooth.hear(0, Nearby.device(2, "\u001b[31m\u202eevil\r\n", -60, "1826"));

        shell.with(new FakeTerminal(clock, width)).run("scan");

        assertThat(shell.out()
                        .lines()
                        .flatMap(line -> line.chars()
                                .filter(c -> c == '\u001b' || c == '\u202e')
                                .boxed()))
                .isEmpty();
        if (width >= 10) {
            assertThat(shell.out().split("[\r\n]")).allMatch(line -> Columns.of(line) <= width);
        }
    }

    @Test
    void writesOneJsonDocument() throws IOException {
        Files.writeString(home.resolve("devices.json"), """
                {"format": 1, "devices": [{"address": "C0:FF:EE:00:00:03", "adapter": "hci0", "name": "x",
                  "nickname": "mine", "kind": "ftms", "wheelRatio": null}]}
                """);
        bluetooth.hear(0, Nearby.device(3, "hci0", "ECHO\u001b\u202e", -60, "1826"));
        bluetooth.hear(0, Nearby.device(3, "hci1", "", -50, "180d"));
        bluetooth.hear(0, Nearby.device(4, "", 127, ""));

        assertThat(shell.run("scan", "--json")).isZero();

        JsonNode devices = new ObjectMapper().readTree(shell.out()).get("devices");
        assertThat(devices).hasSize(2);
        assertThat(devices.get(0).toString())
                .contains(
                        "\"address\":\"C0:FF:EE:00:00:03\"",
                        "\"rssiDbm\":-50",
                        "\"adapters\":[\"hci1\",\"hci0\"]",
                        "\"services\":[\"180d\",\"1826\"]",
                        "\"sort\":\"fitness machine\"",
                        "\"givesCadence\":\"maybe\"",
                        "\"nickname\":\"mine\"",
                        "\"connected\":false");
        assertThat(devices.get(0).get("name").asText()).isEqualTo("ECHO\u001b\u202e");
        assertThat(shell.out()).hasLineCount(1).doesNotContain("\u001b", "\u202e");
        assertThat(devices.get(1).get("rssiDbm").isNull()).isTrue();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void saysWhatToTryWhereNothingIsHeard() {
        bluetooth.hear(0, Nearby.device(4, "", -90, ""));

        assertThat(shell.run("scan")).isZero();

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().replace('\n', ' '))
                .contains("Not listed: 1", "Pedal to wake", "Bluetooth button", "phone apps", "fanbike doctor");
    }

    @Test
    void handsOnTheBusAndTheAdapters() {
        shell.run("scan", "--bus", "tcp:host=localhost,port=1", "--adapter", "hci1", "--adapter", "hci2");

        assertThat(bluetooth.lastBus()).contains("tcp:host=localhost,port=1");
        assertThat(bluetooth.lastAdapters()).containsExactly("hci1", "hci2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tcp:host=127.0.0.1,port=99999|its port \"99999\" is not a number from 1 to 65535",
                "tcp:host=127.0.0.1,port=0|its port \"0\" is not",
                "tcp:host=127.0.0.1,port=abc|its port \"abc\" is not",
                "tcp:host=127.0.0.1|port is missing in \"tcp:host=127.0.0.1\"",
                "tcp:port=5555|host is missing",
                "tcp:host=,port=5555|\"host=\" in it has no name or no value",
                "tcp:|\"\" in it has no name or no value",
                "unix:abstract=/run/bus|path is missing",
                "unix:/run/bus|\"/run/bus\" in it has no name or no value",
                "/run/bus|\"/run/bus\" is no address of a message bus",
                "http://localhost|\"http://localhost\" is no address of a message bus"
            })
    void saysWhatIsWrongWithTheAddressOfABusBeforeItIsUsed(String address, String because) {
        assertThat(shell.run("scan", "--bus", address)).isEqualTo(2);

        assertThat(shell.err()).contains("--bus", because, "allowed: unix:path=... or tcp:host=...,port=...");
        assertThat(bluetooth.wasOpened()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix:path=/run/dbus/system_bus_socket", "unix:guid=0a,path=/x", "tcp:host=::1,port=65535"})
    void takesAnyAddressThatMayBeOne(String address) {
        assertThat(shell.run("scan", "--bus", address)).isZero();

        assertThat(bluetooth.lastBus()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hci", "hci0,hci1", "/org/bluez/hci0", "C0:FF:EE:00:00:01", "hci0\u001b[2J"})
    void saysThatATextIsNoNameOfAnAdapter(String name) {
        assertThat(shell.run("scan", "--adapter", name)).isEqualTo(2);

        assertThat(shell.err())
                .contains("--adapter", "is no name of an adapter; allowed: hci0, hci1 and so on")
                .doesNotContain("\u001b");
        assertThat(bluetooth.wasOpened()).isFalse();
    }

    @Test
    void usesAnAdapterThatIsNamedTwiceOnce() {
        shell.run("scan", "--adapter", "hci1", "--adapter", "hci1");

        assertThat(bluetooth.lastAdapters()).containsExactly("hci1");
    }

    @Test
    void saysWhatIsWrongWithBluetooth() {
        bluetooth.refuse(new BluetoothException(Reason.NO_ADAPTER, "There is no adapter; plug one in."));

        assertThat(shell.run("scan")).isEqualTo(3);

        assertThat(shell.err()).isEqualTo("There is no adapter; plug one in.\n");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void saysOnceThatBluetoothWentAwayAndPrintsTheTableWhereItCameBack() {
        bluetooth.hear(0, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));
        bluetooth.lose(2 * SECOND, 5 * SECOND, STOPPED);

        assertThat(shell.run("scan")).isZero();

        assertThat(shell.err()).endsWith("FTMS)\nThe service has stopped; the list may not be whole.\n");
        assertThat(shell.out()).contains("NAME ", "Fitness Machine");
    }

    @Test
    void saysOnceForEachThatAnAdapterOfSeveralWentAwayAndGoesOnWithTheRest() {
        bluetooth.hear(0, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));
        bluetooth.weaken(2 * SECOND, 4 * SECOND, LOST);
        bluetooth.weaken(3 * SECOND, 9 * SECOND, new Outage(Reason.POWERED_OFF, "hci2 is off", "Switch it on."));
        bluetooth.weaken(5 * SECOND, 9 * SECOND, LOST);

        assertThat(shell.run("scan")).isZero();

        assertThat(shell.err())
                .endsWith("FTMS)\nhci1 is gone; the list may not be whole.\nhci2 is off; the list may not be whole.\n");
        assertThat(shell.out()).contains("NAME ", "Fitness Machine");
        assertThat(clock.nanos()).isEqualTo(8 * SECOND);
    }

    @Test
    void takesTheLiveLineAwayBeforeItSaysThatBluetoothWentAway() {
        bluetooth.hear(0, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));
        bluetooth.lose(2 * SECOND, 3 * SECOND, STOPPED);

        shell.with(new FakeTerminal(clock, 100)).run("scan");

        assertThat(shell.err()).isEqualTo("The service has stopped; the list may not be whole.\n");
        assertThat(shell.out()).containsPattern("\r +\r\rLooking: 1 device, 6 s left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "scan --json"})
    void endsWithTheTroubleWhereBluetoothIsStillAway(String line) {
        bluetooth.hear(0, Nearby.device(3, "ECHO_BIKE_1", -60, "1826"));
        bluetooth.lose(2 * SECOND, Long.MAX_VALUE, STOPPED);

        assertThat(shell.run(line.split(" ", -1))).isEqualTo(3);

        assertThat(shell.err())
                .endsWith("The service has stopped; the list may not be whole.\nThe service has stopped. Start it.\n");
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "scan --json"})
    void doesNotBlameTheBikeWhereNothingWasHeardAndBluetoothWasAway(String line) {
        bluetooth.hear(0, Nearby.device(4, "", -90, ""));
        bluetooth.lose(2 * SECOND, 3 * SECOND, STOPPED);

        assertThat(shell.run(line.split(" ", -1))).isEqualTo(3);

        assertThat(shell.err())
                .contains("The service has stopped; the list", "Nothing was heard, but Bluetooth was away")
                .doesNotContain("Pedal");
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "601", "-1", "many"})
    void refusesALengthThatIsNone(String seconds) {
        assertThat(shell.run("scan", "--seconds", seconds)).isEqualTo(2);

        assertThat(bluetooth.wasOpened()).isFalse();
    }
}
