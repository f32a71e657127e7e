package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeService;
import java.io.IOException;
import java.nio.file.Path;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rider before a terminal, who is looking for a bike. */
class PairingTerminalIT {

    private static final int USUAL = 80;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private FakeBluez bluez;

    @BeforeEach
    void putABikeOnTheAir() throws DBusException {
        bluez = new FakeBluez(folder);
        bluez.adapter("hci0").near("C0:FF:EE:00:00:01", "A bike", FakeService.of("1826", "2ad2 notify"));
    }

    @AfterEach
    void end() throws IOException {
        bluez.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|^Number \\(1 to 1, q to give up\\): *$|^Number \\(1 to 1, q to give up\\): *$",
                "600|^Looking: 1 device, |^Looking for devices, for 600 seconds at most \\.\\.\\.$"
            })
    void givesUpByCtrlCAndLeavesNoLineUnended(int seconds, String last, String remaining) throws Exception {
        try (Pane pane = Pane.open(
                new Program(home), folder, USUAL, "pair --seconds " + seconds, "FANBIKE_BUS=" + bluez.busAddress())) {
            pane.await(last).press("C-c").endsWith(130);

            assertThat(pane.shown()).containsPattern("(?m)" + remaining + "\nNothing was paired\\. *\nstatus=130$");
        }
    }
}
