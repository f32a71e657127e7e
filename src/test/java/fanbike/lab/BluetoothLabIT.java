package fanbike.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@RequiresLab
class BluetoothLabIT {

    private static final String CONTROLLERS = "ls /sys/class/bluetooth | grep -v :";

    private final BluetoothLab lab;

    BluetoothLabIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @Test
    void hasControllersThatAreSwitchedOn() {
        String state = lab.console("for i in 0 7; do " + powered("hci$i") + "; done");

        assertThat(lab.console(CONTROLLERS).lines())
                .containsExactlyElementsOf(IntStream.range(0, BluetoothLab.CONTROLLERS)
                        .mapToObj(index -> "hci" + index)
                        .toList());
        assertThat(state.lines()).hasSize(2).allMatch(line -> line.contains("true"));
    }

    @Test
    void answersOnItsBus() throws IOException {
        assertThat(greetingAt(lab.busAddress())).startsWith("OK ");
    }

    @Test
    void tellsWhatItWasBuiltFrom() {
        assertThat(lab.console("/usr/libexec/bluetooth/bluetoothd --version"))
                .isEqualTo(lab.suite().equals("trixie") ? "5.82" : "5.66");
    }

    @Test
    void saysWhatFailed() {
        assertThatThrownBy(() -> lab.console("echo because; false"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("echo because; false")
                .hasMessageContaining("because");
    }

    @Test
    void startsBluetoothdAgainWhenItWasKilled() {
        String before = lab.console("pidof bluetoothd");

        lab.killBluetoothd();

        patiently().until(() -> lab.console("pidof bluetoothd || true"), pid -> !pid.isEmpty() && !pid.equals(before));
    }

    @Test
    void leavesBluetoothdDownWhenItWasStoppedUntilItIsStarted() {
        lab.stopBluetoothd();
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(30))
                .until(() -> lab.console("pidof bluetoothd || true").isEmpty());

        lab.startBluetoothd();

        patiently().until(() -> !lab.console("pidof bluetoothd || true").isEmpty());
    }

    @Test
    void pullsControllersOutAndPlugsThemIn() {
        lab.removeControllers();
        patiently().until(() -> lab.console(CONTROLLERS + " || true").isEmpty());

        lab.addControllers();

        patiently().until(() -> lab.console(CONTROLLERS + " || true").lines().count() == BluetoothLab.CONTROLLERS);
    }

    @Test
    void isInOrderAfterEverythingWasTakenAway() {
        lab.block("hci2", true);
        lab.power("hci0", false);
        lab.removeControllers();
        lab.stopBluetoothd();

        lab.reset();

        assertThat(lab.console(powered("hci0") + "; " + powered("hci2")).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("true"));
    }

    @Test
    void switchesEverythingOff() {
        lab.resetPoweredOff();

        assertThat(lab.console(powered("hci0") + "; " + powered("hci7")).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("false"));
    }

    @Test
    void blocksARadio() {
        lab.block("hci1", true);

        patiently().until(() -> lab.console(powered("hci1")), state -> state.contains("false"));
    }

    @Test
    void endsLinksOfAControllerThatHasNone() {
        lab.dropLinks("hci0");

        assertThat(lab.console("btmgmt -i 0 con")).isEmpty();
    }

    @Test
    void cutsTheWayToTheBusAndMendsIt() throws IOException {
        try (CuttableRelay relay = lab.relay();
                Socket socket = connected(relay.busAddress())) {
            assertThat(greetingAt(relay.busAddress())).startsWith("OK ");

            relay.cut();

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
            assertThat(greetingAt(relay.busAddress())).isEmpty();
            relay.mend();
            assertThat(greetingAt(relay.busAddress())).startsWith("OK ");
        }
    }

    @Test
    void isNotLeftBehindWhenItsInputEnds() {
        LabMachine machine = anotherMachine();
        List<ProcessHandle> processes = machine.processes();

        machine.endInput();

        patiently().until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void diesWithItsScript() {
        LabMachine machine = anotherMachine();
        List<ProcessHandle> processes = machine.processes();

        processes.get(0).destroyForcibly();
        machine.endInput();

        patiently().until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** One that is on its way up: its script, what reads its input, and the machine itself. */
    private LabMachine anotherMachine() {
        LabMachine machine = LabMachine.start(lab.suite(), 1, BluetoothLab.freePort());
        patiently()
                .until(() -> machine.processes().stream()
                        .anyMatch(process -> process.info().command().orElse("").contains("qemu")));
        return machine;
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private static String powered(String adapter) {
        return "dbus-send --system --print-reply=literal --dest=org.bluez /org/bluez/" + adapter
                + " org.freedesktop.DBus.Properties.Get string:org.bluez.Adapter1 string:Powered";
    }

    private static Socket connected(String address) throws IOException {
        int port = Integer.parseInt(address.substring(address.lastIndexOf('=') + 1));
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    /** What the bus says to a stranger; empty where it hangs up (D-Bus Specification, "Authentication Protocol"). */
    private static String greetingAt(String address) throws IOException {
        try (Socket socket = connected(address)) {
            socket.getOutputStream().write("\0AUTH ANONYMOUS\r\n".getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
