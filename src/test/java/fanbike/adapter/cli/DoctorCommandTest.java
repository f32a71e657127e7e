package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.bluetooth.Finding;
import fanbike.app.port.bluetooth.Finding.Health;
import fanbike.fakes.FakeBluetooth;
import fanbike.fakes.FakeClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    private static final Finding GOOD = new Finding("bus", Health.GOOD, "The system bus answers.", "");
    private static final Finding DOUBTFUL = new Finding("hci0", Health.DOUBTFUL, "It is searching.", "Wait.\n");
    private static final Finding BAD =
            new Finding("rfkill", Health.BAD, "Blocked\u001b[2J.", "rfkill unblock bluetooth\n\nfanbike doctor");

    @TempDir
    private Path home;

    private final FakeBluetooth bluetooth = new FakeBluetooth(new FakeClock());
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home).with(bluetooth);
    }

    @Test
    void saysWhatItFoundAndWhatToDo() {
        bluetooth.find(GOOD, DOUBTFUL, BAD);

        assertThat(shell.run("doctor", "--adapter", "hci1")).isEqualTo(3);

        assertThat(shell.out()).isEqualTo("""
                ok  bus: The system bus answers.
                ?   hci0: It is searching.
                    Wait.
                !!  rfkill: Blocked?[2J.
                    rfkill unblock bluetooth
                    fanbike doctor
                """);
        assertThat(bluetooth.lastAdapters()).containsExactly("hci1");
    }

    @Test
    void isContentWithWhatIsOnlyDoubtful() {
        bluetooth.find(GOOD, DOUBTFUL);

        assertThat(shell.run("doctor")).isZero();
    }

    @Test
    void writesOneJsonDocument() {
        bluetooth.find(GOOD, BAD);

        assertThat(shell.run("doctor", "--json")).isEqualTo(3);

        assertThat(shell.out())
                .isEqualTo("{\"usable\":false,\"findings\":["
                        + "{\"subject\":\"bus\",\"health\":\"good\",\"sentence\":\"The system bus answers.\",\"remedy\":\"\"},"
                        + "{\"subject\":\"rfkill\",\"health\":\"bad\",\"sentence\":\"Blocked\\u001B[2J.\","
                        + "\"remedy\":\"rfkill unblock bluetooth\\n\\nfanbike doctor\"}]}\n");
    }

    @Test
    void looksAtSoundToo() {
        bluetooth.find(GOOD);
        shell.soundCheck().find(new Finding("Sound", Health.DOUBTFUL, "There is none.", "Connect one."));

        assertThat(shell.run("doctor")).isZero();

        assertThat(shell.out()).isEqualTo("""
                ok  bus: The system bus answers.
                ?   Sound: There is none.
                    Connect one.
                """);
    }

    @Test
    void looksAtBluetoothThoughTheSettingsAreBad() throws IOException {
        bluetooth.find(GOOD);
        Files.writeString(home.resolve("fanbike.json"), "{}");

        assertThat(shell.run("doctor")).isEqualTo(3);

        assertThat(shell.out())
                .startsWith("ok  bus: The system bus answers.\n!!  Settings: No ride begins with these settings.\n    ")
                .contains("fanbike.json: /format: this key is missing");
    }

    @Test
    void letsEveryCueBeHeardByName() {
        assertThat(shell.run("doctor", "--sound")).isZero();

        assertThat(shell.out()).isEqualTo("faster\nslower\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void saysThatNothingCanBeHeard() {
        shell.soundCheck().fail("There is no sound device.");

        assertThat(shell.run("doctor", "--sound")).isEqualTo(3);

        assertThat(shell.err()).isEqualTo("There is no sound device.\n");
    }

    @Test
    void refusesToWriteSoundAsJson() {
        assertThat(shell.run("doctor", "--sound", "--json")).isEqualTo(2);

        assertThat(shell.err()).contains("--json goes without --sound");
    }
}
