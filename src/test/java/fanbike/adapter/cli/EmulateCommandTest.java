package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.app.port.bluetooth.Scan;
import fanbike.core.gatt.Octets;
import fanbike.fakes.FakePeripheral;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmulateCommandTest {

    @TempDir
    private Path home;

    private final Air air = new Air();
    private Shell shell;

    @BeforeEach
    void openAShell() {
        shell = new Shell(home).with(air).interruptedBy(air);
    }

    @Test
    void tellsWhatIsOnTheAirAndWhoComes() {
        int status = shell.run("emulate", "--as", "csc,hr", "--name", "Mine", "--adapter", "hci3", "--rpm", "60");

        assertThat(status).isZero();
        assertThat(shell.out()).isEqualTo("""
                        On the air as "Mine", C0:FF:EE:00:00:01, with hci3. Ctrl-C ends it.
                        A coach has subscribed.
                        """);
        assertThat(shell.err()).isEmpty();
        assertThat(air.played).containsExactly("Mine 1816 180d");
    }

    @Test
    void leavesTheAirAtTheEnd() {
        int status = shell.run("emulate", "primer", "--once");

        assertThat(status).isZero();
        assertThat(air.peripheral)
                .hasValueSatisfying(left -> assertThat(left.isClosed()).isTrue());
    }

    @Test
    void tellsNothingButReportsOnStandardOutputForPrograms() {
        int status = shell.run("emulate", "primer", "--format", "json");

        assertThat(status).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("On the air as \"Fanbike ftms\"")
                .endsWith("A coach has subscribed.\nThe coach asks for 55 rpm.\n");
    }

    @Test
    void whereBluetoothIsMissingThatIsSaid() {
        air.refusal = Optional.of("There is no adapter. Plug one in.");

        int status = shell.run("emulate");

        assertThat(status).isEqualTo(3);
        assertThat(shell.err()).isEqualTo("There is no adapter. Plug one in.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --as rower        | "rower" cannot be played; these can: ftms, csc, csc-wheel, cps, hr.
            --as ftms,csc     | A device is one bike, or hr, or both (ftms,hr); not [ftms, csc].
            --name=           | The name is empty; give it one, or leave --name out.
            --name=\t         | The name is empty; give it one, or leave --name out.
            --name=Abcdefghijklmnopqrstuvwxyz0123 | The name "Abcdefghijklmnopqrstuvwxyz0123" does not fit on the air; take one of at most 29 bytes in UTF-8, it has 30.
            --rider nobody    | There is no simulated rider "nobody"; these are: steady, beginner, erratic, dropouts.
            --rpm 251         | --rpm 251 is not possible; allowed: 0 to 250.
            --rpm -1          | --rpm -1 is not possible; allowed: 0 to 250.
            --once            | --once goes with a protocol: without one there is no end.
            --track men       | --track and --scale go with a protocol.
            --scale 90        | --track and --scale go with a protocol.
            primer --rpm 50   | --rpm goes without a protocol: the protocol says how fast to pedal.
            primer --scale 5  | A scale of 5% is not possible; allowed: 10 to 200.
            """)
    void whatCannotBePlayedIsRefusedBeforeAnythingIsOnTheAir(String arguments, String sentence) {
        int status = shell.run(("emulate " + arguments).split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(sentence + "\n");
        assertThat(air.played).isEmpty();
    }

    /** Bluetooth with one coach nearby, who subscribes at once, asks for 55 rpm, and then Ctrl-C is pressed. */
    private static final class Air implements BluetoothAccess, Bluetooth, Consumer<Runnable> {

        private final List<String> played = new ArrayList<>();
        private Optional<String> refusal = Optional.empty();
        private Optional<FakePeripheral> peripheral = Optional.empty();
        private List<String> adapters = List.of("hci0");
        private Runnable interrupt = () -> {};

        @Override
        public Bluetooth openAll(Optional<String> bus) {
            throw new UnsupportedOperationException("one adapter is enough");
        }

        @Override
        public void accept(Runnable pressed) {
            interrupt = pressed;
        }

        @Override
        public Bluetooth open(Optional<String> bus, List<String> wanted) throws BluetoothException {
            if (refusal.isPresent()) {
                throw new BluetoothException(BluetoothException.Reason.NO_ADAPTER, refusal.get());
            }
            adapters = wanted.isEmpty() ? adapters : wanted;
            return this;
        }

        @Override
        public List<String> adapters() {
            return adapters;
        }

        @Override
        public Peripheral play(PeripheralProfile profile, PeripheralListener listener) {
            played.add(profile.name() + " "
                    + String.join(
                            " ",
                            profile.services().stream()
                                    .map(PeripheralProfile.Service::uuid)
                                    .toList()));
            var playing = new FakePeripheral(profile);
            peripheral = Optional.of(playing);
            listener.subscribed(
                    profile.services().get(0).characteristics().get(0).uuid(), true);
            if (profile.services().get(0).uuid().equals("1826")) {
                listener.written("2ad9", Octets.ofHex("146e00"));
            }
            interrupt.run();
            return playing;
        }

        @Override
        public List<Finding> examine(Optional<String> bus, List<String> wanted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Scan scan() {
            throw new UnsupportedOperationException();
        }

        @Override
        public BikeSensor sensor(List<ConnectedDevice> devices) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
