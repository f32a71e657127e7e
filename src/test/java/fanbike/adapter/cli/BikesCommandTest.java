package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.device.DeviceFile;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.device.DeviceAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fanbike bikes} and {@code fanbike forget}. */
class BikesCommandTest {

    @TempDir
    private Path home;

    private Shell shell;
    private DeviceFile devices;

    @BeforeEach
    void open() {
        shell = new Shell(home);
        devices = new DeviceFile(home.resolve("devices.json"));
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(shell.run("bikes")).isZero();

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("No bike is remembered yet", "fanbike pair");
    }

    @Test
    void listsWhatWasPaired() throws Exception {
        remember(1, "gym", "Echo Bike", Kind.FTMS, OptionalDouble.empty());
        remember(2, "Classic", "AirBike \u001b[2J", Kind.CSC_WHEEL, OptionalDouble.of(0.2045));

        assertThat(shell.run("bikes")).isZero();

        assertThat(shell.out()).isEqualTo("""
                Classic  AirBike ?[2J  wheel sensor      C0:FF:EE:00:00:02  hci0  wheel ratio 0.2045
                gym      Echo Bike     fitness machine   C0:FF:EE:00:00:01  hci0
                """);
    }

    @Test
    void listsThemForOtherProgramsWithoutHarmToATerminal() throws Exception {
        remember(1, "gym", "\u009b2J \u202e", Kind.CSC_WHEEL, OptionalDouble.of(2.75));

        assertThat(shell.run("bikes", "--json")).isZero();

        assertThat(shell.out())
                .isEqualTo("{\"nickname\":\"gym\",\"name\":\"\\u009B2J \\u202E\",\"kind\":\"csc-wheel\","
                        + "\"address\":\"C0:FF:EE:00:00:01\",\"adapter\":\"hci0\",\"wheelRatio\":2.75}\n");
    }

    @Test
    void saysWhatIsWrongWithTheirFile() throws Exception {
        Files.writeString(home.resolve("devices.json"), "{\"format\": 1, \"devices\": 7}");

        assertThat(shell.run("bikes")).isEqualTo(2);

        assertThat(shell.err()).contains("devices.json: /devices: 7 is not a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gym", "GYM", "c0:ff:ee:00:00:01", "Echo"})
    void forgetsByNicknameAddressOrAnOnlyName(String bike) throws Exception {
        remember(1, "gym", "Echo", Kind.FTMS, OptionalDouble.empty());
        remember(2, "home", "Other", Kind.FTMS, OptionalDouble.empty());

        assertThat(shell.run("forget", bike)).isZero();

        assertThat(shell.out()).isEqualTo("gym (C0:FF:EE:00:00:01) is forgotten.\n");
        assertThat(devices.list()).extracting(RememberedDevice::nickname).containsExactly("home");
    }

    @Test
    void doesNotGuessAmongBikesOfTheSameName() throws Exception {
        remember(1, "left", "Echo", Kind.FTMS, OptionalDouble.empty());
        remember(2, "right", "Echo", Kind.FTMS, OptionalDouble.empty());

        assertThat(shell.run("forget", "Echo")).isEqualTo(2);

        assertThat(shell.err())
                .contains("2 devices are named \"Echo\"", "left (C0:FF:EE:00:00:01), right (C0:FF:EE:00:00:02)");
        assertThat(devices.list()).hasSize(2);
    }

    @Test
    void namesThoseThereAreWhereNoneIsMeant() throws Exception {
        remember(1, "gym", "Echo", Kind.FTMS, OptionalDouble.empty());

        assertThat(shell.run("forget", "gm\u001b[2J")).isEqualTo(2);

        assertThat(shell.err()).contains("No device \"gm?[2J\" is remembered", "gym (C0:FF:EE:00:00:01)");
    }

    private void remember(int number, String nickname, String name, Kind kind, OptionalDouble ratio) throws Exception {
        devices.remember(new RememberedDevice(
                new DeviceAddress("C0:FF:EE:00:00:0" + number), "hci0", name, nickname, kind, ratio));
    }
}
