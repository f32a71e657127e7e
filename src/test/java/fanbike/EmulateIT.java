package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bike that is played leaves nothing behind. */
@RequiresLab
class EmulateIT {

    private static final String FITNESS_MACHINE = "00001826-0000-1000-8000-00805f9b34fb";

    private final BluetoothLab lab;

    @TempDir
    private Path home;

    EmulateIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @ParameterizedTest
    @CsvSource({"INT, 0", "TERM, 143"})
    void withdrawsWhenItIsEnded(String signal, int status) throws IOException, InterruptedException {
        try (EmulatedBike bike = EmulatedBike.play(lab, home, "hci1", "--as", "ftms,hr")) {
            assertThat(advertisements()).isEqualTo("1");
            assertThat(services()).contains(FITNESS_MACHINE);

            Program.Ended ended = bike.signal(signal).end();

            assertThat(ended.status()).isEqualTo(status);
            assertThat(advertisements()).isEqualTo("0");
            assertThat(services()).doesNotContain(FITNESS_MACHINE);
        }
    }

    @Test
    void comesBackWhenTheServiceWasKilledAndGivesTheAdapterItsNameBack() throws IOException, InterruptedException {
        String before = property("Adapter1", "Alias");
        try (EmulatedBike bike = EmulatedBike.play(lab, home, "hci1", "--as", "ftms", "--name", "Mine")) {
            lab.killBluetoothd();
            bike.awaitComplaint("On the air again[.]");

            assertThat(advertisements()).isEqualTo("1");
            assertThat(services()).contains(FITNESS_MACHINE);
            assertThat(property("Adapter1", "Alias")).contains("Mine");

            bike.signal("INT").end();

            assertThat(property("Adapter1", "Alias")).isEqualTo(before);
        }
    }

    private String advertisements() {
        return property("LEAdvertisingManager1", "ActiveInstances").replaceAll("\\D", "");
    }

    private String services() {
        return property("Adapter1", "UUIDs");
    }

    private String property(String type, String name) {
        return lab.console("dbus-send --system --print-reply=literal --dest=org.bluez /org/bluez/hci1"
                + " org.freedesktop.DBus.Properties.Get string:org.bluez." + type + " string:" + name);
    }
}
