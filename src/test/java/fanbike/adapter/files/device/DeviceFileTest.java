package fanbike.adapter.files.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.adapter.files.PrivateFiles;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.device.DeviceAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceFileTest {

    private static final DeviceAddress FIRST = new DeviceAddress("C0:FF:EE:00:00:01");
    private static final DeviceAddress SECOND = new DeviceAddress("C0:FF:EE:00:00:02");

    @TempDir
    private Path home;

    private Path file;
    private DeviceFile devices;

    @BeforeEach
    void open() {
        file = home.resolve("config").resolve("devices.json");
        devices = new DeviceFile(file);
    }

    @Test
    void knowsNoneWhereThereIsNoFile() throws Exception {
        assertThat(devices.list()).isEmpty();
        assertThat(devices.forget(FIRST)).isFalse();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void saysWhereNothingCanBeKeptAndWhatToDo() throws Exception {
        Files.writeString(home.resolve("config"), "in the way");

        assertThatThrownBy(devices::checkWritable)
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(home.resolve("config").toString(), "is not a folder", "FANBIKE_HOME");
        assertThatThrownBy(
                        () -> new DeviceFile(Path.of("/proc/fanbike/devices.json")).remember(device(FIRST, "gym", "")))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("cannot write in the folder /proc/fanbike", "FANBIKE_HOME");
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryKind(Kind kind) throws Exception {
        var device = new RememberedDevice(FIRST, "hci1", "Echo Bike", "gym", kind, OptionalDouble.of(0.2045));

        devices.remember(device);

        assertThat(new DeviceFile(file).list()).containsExactly(device);
    }

    @Test
    void writesWhatAPersonCanReadAndNobodyElseMay() throws Exception {
        devices.remember(device(FIRST, "gym", "R\u00f6gue\u202e"));

        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "format" : 1,
                  "devices" : [
                    {
                      "address" : "C0:FF:EE:00:00:01",
                      "adapter" : "hci0",
                      "name" : "R\\u00F6gue\\u202E",
                      "nickname" : "gym",
                      "kind" : "ftms",
                      "wheelRatio" : null
                    }
                  ]
                }
                """);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PrivateFiles.FILE.value());
        assertThat(home.resolve("config")).isDirectoryContaining("glob:**/devices.json");
        assertThat(home.resolve("config").toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u001b[2J\r\n\t\u007f",
                "quote \" backslash \\ slash /",
                "\uD83D\uDEB4 and half of one \uD83D",
                "\u202eekib\u2028"
            })
    void keepsAnyName(String name) throws Exception {
        devices.remember(device(FIRST, "gym", name));

        assertThat(devices.list()).extracting(RememberedDevice::name).containsExactly(name);
    }

    @Test
    void listsByNicknameWhateverItsCase() throws Exception {
        devices.remember(device(FIRST, "b", "x"));
        devices.remember(device(SECOND, "A", "x"));
        devices.remember(device(new DeviceAddress("C0:FF:EE:00:00:03"), "C", "x"));

        assertThat(devices.list()).extracting(RememberedDevice::nickname).containsExactly("A", "b", "C");
    }

    @Test
    void keepsADeviceInThePlaceOfTheSameAddress() throws Exception {
        devices.remember(device(FIRST, "gym", "old"));
        devices.remember(device(SECOND, "home", "other"));

        devices.remember(device(FIRST, "garage", "new"));

        assertThat(devices.list()).containsExactly(device(FIRST, "garage", "new"), device(SECOND, "home", "other"));
    }

    @Test
    void forgetsOneAndKeepsTheOthers() throws Exception {
        devices.remember(device(FIRST, "gym", "x"));
        devices.remember(device(SECOND, "home", "x"));

        assertThat(devices.forget(FIRST)).isTrue();

        assertThat(devices.list()).extracting(RememberedDevice::nickname).containsExactly("home");
        assertThat(devices.forget(FIRST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GYM", "", " ", "two\nlines", "\u001b[2J"})
    void refusesANicknameThatItCouldNotReadBackAndKeepsWhatWasThere(String nickname) throws Exception {
        devices.remember(device(FIRST, "gym", "x"));

        assertThatThrownBy(() -> devices.remember(device(SECOND, nickname, "x")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be kept")
                .hasMessageContaining("/devices/")
                .hasMessageNotContaining("\u001b");

        assertThat(devices.list()).extracting(RememberedDevice::nickname).containsExactly("gym");
    }

    @Test
    void leavesAFileAloneThatItCannotRead() throws Exception {
        set("{\"format\": 1, \"devices\": [], \"mine\": 1}");

        assertThatThrownBy(() -> devices.remember(device(FIRST, "gym", "x"))).isInstanceOf(InvalidFileException.class);
        assertThatThrownBy(() -> devices.forget(FIRST)).isInstanceOf(InvalidFileException.class);

        assertThat(Files.readString(file)).contains("\"mine\"");
    }

    @Test
    void readsWhatAPersonWrote() throws Exception {
        set("{\"format\": 1, \"devices\": [{\"address\": \"c0:ff:ee:00:00:01\", \"adapter\": \"\", \"name\": \"\","
                + " \"nickname\": \"gym\", \"kind\": \"csc-wheel\", \"wheelRatio\": 2.75}]}");

        assertThat(devices.list())
                .containsExactly(new RememberedDevice(FIRST, "", "", "gym", Kind.CSC_WHEEL, OptionalDouble.of(2.75)));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws Exception {
        set("""
                {"format": 1, "devices": [
                  {"address": "C0:FF:EE", "adapter": 0, "name": null, "nickname": "", "kind": "ftns", "wheelRatio": 21,
                   "colour": "red"},
                  {"address": "C0:FF:EE:00:00:01"}
                ]}""");

        var refused = catchThrowableOfType(InvalidFileException.class, devices::list);

        assertThat(refused.problems())
                .extracting(Problem::place)
                .containsExactly(
                        "/devices/0/colour",
                        "/devices/0/address",
                        "/devices/0/adapter",
                        "/devices/0/name",
                        "/devices/0/nickname",
                        "/devices/0/kind",
                        "/devices/0/wheelRatio",
                        "/devices/1/adapter",
                        "/devices/1/name",
                        "/devices/1/nickname",
                        "/devices/1/kind",
                        "");
        assertThat(refused.getMessage())
                .startsWith(file.toString())
                .endsWith(": correct it, or move it away and pair your devices again with fanbike pair")
                .contains("\"ftns\" is no kind of device; did you mean \"ftms\"?; allowed: \"ftms\", \"csc\"");
    }

    @Test
    void leavesAFileOfANewerProgramToThatAndFindsNoOtherFaultWithIt() throws Exception {
        set("{\"format\": 2, \"bikes\": {}}");

        var refused = catchThrowableOfType(InvalidFileException.class, devices::list);

        assertThat(refused)
                .hasMessage(file + ": /format: made for a newer Fanbike (format 2); this one reads format 1: update"
                        + " Fanbike, or give this one a folder of its own with FANBIKE_HOME");
        assertThatThrownBy(() -> devices.remember(device(FIRST, "gym", "x"))).isInstanceOf(InvalidFileException.class);
        assertThat(Files.readString(file)).contains("bikes");
    }

    @Test
    void saysPlainlyThatAFolderIsInTheWay() throws Exception {
        Files.createDirectories(file);

        assertThatThrownBy(devices::list)
                .hasMessage(file + ": this is a folder, and the program keeps a file here: move it away");
    }

    @ParameterizedTest
    @CsvSource({
        "C0:FF:EE:00:00:01, Gym, /devices/1/address",
        "C0:FF:EE:00:00:02, gym, /devices/1/nickname",
        "C0:FF:EE:00:00:02, GYM, /devices/1/nickname"
    })
    void refusesTwoOfTheSame(String address, String nickname, String place) throws Exception {
        String first = "{\"address\": \"c0:ff:ee:00:00:01\", \"adapter\": \"hci0\", \"name\": \"\", \"nickname\":"
                + " \"gym\", \"kind\": \"ftms\"}";
        String second = first.replace("c0:ff:ee:00:00:01", address).replace("\"gym\"", '"' + nickname + '"');
        set("{\"format\": 1, \"devices\": [" + first + ", " + second + "]}");

        var refused = catchThrowableOfType(InvalidFileException.class, devices::list);

        assertThat(refused.problems()).extracting(Problem::place).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"format\": 2, \"devices\": []}", "{\"format\": 1}", "{\"devices\": []}", "\u00ff"})
    void refusesWhatIsNoListOfDevices(String text) throws Exception {
        set(text);

        assertThatThrownBy(devices::list).isInstanceOf(InvalidFileException.class);
    }

    private void set(String text) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static RememberedDevice device(DeviceAddress address, String nickname, String name) {
        return new RememberedDevice(address, "hci0", name, nickname, Kind.FTMS, OptionalDouble.empty());
    }
}
