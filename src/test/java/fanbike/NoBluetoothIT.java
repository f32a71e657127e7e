package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.device.DeviceFile;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.device.DeviceAddress;
import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever Bluetooth lacks: the program says what, and what to do about it, and soon. */
@RequiresLab
class NoBluetoothIT {

    private static final String BIKE = "00:AA:01:01:00:01";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int NOT_AVAILABLE = 3;

    /** How many of the runs need Bluetooth, the doctor's left out. */
    private static final int COMMANDS = 4;

    /** One sentence, or two. */
    private static final String SENTENCES = "[^\\n]+\\n";

    private final BluetoothLab lab;

    @TempDir
    private Path home;

    NoBluetoothIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @BeforeEach
    void rememberABike() throws Exception {
        new DeviceFile(home.resolve("devices.json"))
                .remember(new RememberedDevice(
                        new DeviceAddress(BIKE), "hci0", "A bike", "test", Kind.FTMS, OptionalDouble.empty()));
    }

    @Test
    void theServiceIsStopped() throws InterruptedException {
        lab.stopBluetoothd();

        Program.Ended doctor =
                assertIsSaid(lab.busAddress(), "hci0", "No Bluetooth service runs", "sudo systemctl start bluetooth");

        assertFinds(doctor, "bluetoothd is", "systemctl enable --now bluetooth");
    }

    @Test
    void thereIsNoAdapter() throws InterruptedException {
        lab.removeControllers();
        Awaitility.await().atMost(SOON.multipliedBy(4)).until(this::isWithoutAdapter);

        Program.Ended doctor = assertIsSaid(lab.busAddress(), "hci0", "no Bluetooth adapter", "Plug one in");

        assertFinds(doctor, "There is no Bluetooth adapter", "Plug in a USB Bluetooth adapter");
    }

    private boolean isWithoutAdapter() {
        return !lab.console("dbus-send --system --print-reply --dest=org.bluez /"
                        + " org.freedesktop.DBus.ObjectManager.GetManagedObjects")
                .contains("org.bluez.Adapter1");
    }

    @Test
    void theAdapterThatIsNamedIsNotThere() throws InterruptedException {
        Program.Ended doctor = assertIsSaid(lab.busAddress(), "hci77", "hci77 is not there", "--adapter");

        assertFinds(doctor, "It is not there; these are: hci0, ", "--adapter");
    }

    @Test
    void theAdapterIsOff() throws InterruptedException {
        lab.power("hci2", false);

        Program.Ended doctor = assertIsSaid(lab.busAddress(), "hci2", "hci2 is switched off", "bluetoothctl power on");

        assertFinds(doctor, "It is switched off", "bluetoothctl power on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tcp:host=127.0.0.1,port=1|Connection refused",
                "unix:path=/nowhere|No such file or directory",
            })
    void theBusIsNotThere(String address, String because) throws InterruptedException {
        Program.Ended doctor = assertIsSaid(address, "hci0", because, "Correct --bus");

        assertFinds(doctor, because, "Correct --bus");
    }

    @Test
    void theBusNeverAnswers() throws IOException, InterruptedException {
        try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "tcp:host=127.0.0.1,port=" + mute.getLocalPort();

            Program.Ended doctor = assertIsSaid(address, "hci0", "it does not answer", "Correct --bus");

            assertFinds(doctor, "it does not answer", "Correct --bus");
        }
    }

    @Test
    void theServiceNeverAnswers() throws InterruptedException {
        lab.console("killall -STOP bluetoothd");
        try {
            Program.Ended doctor = assertIsSaid(
                    lab.busAddress(), "hci0", "does not answer in time", "sudo systemctl restart bluetooth");

            assertFinds(
                    doctor,
                    "bluetoothd runs and cannot be used (it does not answer)",
                    "sudo systemctl restart bluetooth");
        } finally {
            lab.console("killall -CONT bluetoothd");
        }
    }

    @Test
    void nothingIsWrong() throws IOException, InterruptedException {
        Program.Ended doctor = new Program(home).run("doctor", "--adapter", "hci0", "--bus", lab.busAddress());

        assertThat(doctor.status()).as(doctor.out()).isZero();
        List<String> aboutBluetooth = doctor.lines().stream()
                .takeWhile(line -> !line.contains("Sound: "))
                .toList();
        assertThat(aboutBluetooth).hasSize(4).allMatch(line -> line.startsWith("ok "));
    }

    /** Every command ends soon, with a sentence that says what is wrong and what to do; gives what the doctor said. */
    private Program.Ended assertIsSaid(String bus, String adapter, String what, String remedy)
            throws InterruptedException {
        List<Run> runs = allAtOnce(List.of(
                List.of("ride", "primer", "--adapter", adapter, "--bus", bus),
                List.of("scan", "--adapter", adapter, "--bus", bus),
                List.of("pair", BIKE, "--adapter", adapter, "--bus", bus),
                List.of("emulate", "--adapter", adapter, "--bus", bus),
                List.of("bikes"),
                List.of("doctor", "--adapter", adapter, "--bus", bus)));
        Run withoutBluetooth = runs.get(COMMANDS);
        Duration longest = SOON.plus(withoutBluetooth.took());

        assertThat(withoutBluetooth.ended().status()).isZero();
        assertThat(runs.subList(0, COMMANDS)).allSatisfy(run -> {
            assertThat(run.ended().status()).isEqualTo(NOT_AVAILABLE);
            assertThat(run.ended().out()).isEmpty();
            assertThat(run.ended().err()).contains(what, remedy).matches(SENTENCES);
            assertThat(run.took()).isLessThan(longest);
        });
        assertThat(home.resolve("sessions")).doesNotExist();
        assertThat(runs.get(COMMANDS + 1).took()).isLessThan(longest.minusSeconds(1));
        return runs.get(COMMANDS + 1).ended();
    }

    /** Runs of the program, two at the same time; one that needs no Bluetooth tells how long starting takes just then. */
    private List<Run> allAtOnce(List<List<String>> commands) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Run> runs = new ArrayList<>();
            for (Future<Run> each :
                    threads.invokeAll(commands.stream().map(this::run).toList())) {
                runs.add(each.get());
            }
            return runs;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Run> run(List<String> command) {
        return () -> {
            long beganNanos = System.nanoTime();
            Program.Ended ended = new Program(home).run(command.toArray(String[]::new));
            return new Run(command, ended, Duration.ofNanos(System.nanoTime() - beganNanos));
        };
    }

    private record Run(List<String> command, Program.Ended ended, Duration took) {}

    private static void assertFinds(Program.Ended doctor, String what, String remedy) {
        assertThat(doctor.status()).as(doctor.out()).isEqualTo(NOT_AVAILABLE);
        assertThat(doctor.err()).isEmpty();
        assertThat(doctor.out()).contains("!!", what, remedy).doesNotContain("Exception", "fanbike.");
    }
}
