package fanbike.adapter.bluez.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    @TempDir
    private Path root;

    @Test
    void readsTheSwitchesOfBluetoothRadiosAlone() throws IOException {
        radio("rfkill0", "bluetooth", "hci0", "1", "0");
        radio("rfkill1", "wlan", "phy0", "1", "1");

        assertThat(new Machine(root).switches()).containsExactly(new RadioSwitch("hci0", true, false));
    }

    @Test
    void aMachineWithoutSuchFilesTellsNothing() {
        var machine = new Machine(root);

        assertThat(machine.switches()).isEmpty();
        assertThat(machine.hasDaemon()).isFalse();
        assertThat(machine.system()).isEqualTo(OperatingSystem.OTHER);
    }

    @Test
    void findsTheDaemonWhereDebianKeepsIt() throws IOException {
        write("usr/libexec/bluetooth/bluetoothd", "");

        assertThat(new Machine(root).hasDaemon()).isTrue();
    }

    @Test
    void knowsARaspberryPiByItsIssueFile() throws IOException {
        write("etc/os-release", "ID=debian\n");
        assertThat(new Machine(root).system()).isEqualTo(OperatingSystem.DEBIAN);

        write("etc/rpi-issue", "Raspberry Pi reference\n");
        assertThat(new Machine(root).system()).isEqualTo(OperatingSystem.RASPBERRY_PI_OS);
    }

    @Test
    void knowsWhatASystemWasMadeFrom() {
        assertThat(OperatingSystem.of(
                        List.of("NAME=\"Linux Mint\"", "ID=linuxmint", "ID_LIKE=\"ubuntu debian\""), false))
                .isEqualTo(OperatingSystem.UBUNTU);
        assertThat(OperatingSystem.of(List.of("ID=raspbian", "ID_LIKE=debian"), false))
                .isEqualTo(OperatingSystem.RASPBERRY_PI_OS);
        assertThat(OperatingSystem.of(List.of("ID=fedora"), false)).isEqualTo(OperatingSystem.OTHER);
    }

    private void radio(String folder, String type, String name, String soft, String hard) throws IOException {
        String path = "sys/class/rfkill/" + folder + "/";
        write(path + "type", type + "\n");
        write(path + "name", name + "\n");
        write(path + "soft", soft + "\n");
        write(path + "hard", hard + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
