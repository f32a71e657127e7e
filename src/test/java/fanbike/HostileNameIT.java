package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bike whose name is meant to do harm: it is shown, and does none. */
@RequiresLab
class HostileNameIT {

    private static final String NAME = "$(reboot)\u001b[2J<script>";
    private static final String SHOWN = "$(reboot)?[2J<script>";
    private static final int COLUMNS = 80;

    private static final String PROTOCOL = """
            {
              "format": 1, "title": "Short",
              "blocks": [{"intervals": [{"name": "Go", "seconds": 3, "rpm": 55}]}]
            }
            """;

    private final BluetoothLab lab;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private PlayedBike bike;
    private Program program;
    private String protocol;

    HostileNameIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @BeforeEach
    void play() throws Exception {
        bike = PlayedBike.play(lab, "hci1", NAME).pedal(55);
        program = new Program(home, Map.of("FANBIKE_BUS", lab.busAddress()));
        protocol = Files.writeString(folder.resolve("short.json"), PROTOCOL).toString();
    }

    @AfterEach
    void leave() {
        bike.close();
    }

    @Test
    void doesNothingToALine() throws IOException, InterruptedException {
        String all = said("scan", "--seconds", "3")
                + said("scan", "--seconds", "3", "--json")
                + said("pair", bike.address(), "--as", "test")
                + said("bikes")
                + said("doctor", "--adapter", "hci0")
                + said("ride", protocol)
                + said("report");

        assertThat(all).contains(SHOWN).doesNotContain("\u001b");
        for (String file : List.of("recording.jsonl", "report.json")) {
            assertThat(Files.readString(program.session().resolve(file)))
                    .as(file)
                    .contains("$(reboot)")
                    .doesNotContain("\u001b");
        }
        assertThat(Files.readString(home.resolve("log").resolve("fanbike.log"))).doesNotContain("\u001b");
    }

    private String said(String... arguments) throws IOException, InterruptedException {
        Program.Ended ended = program.run(arguments);
        assertThat(ended.status()).as("%s", ended).isZero();
        return ended.out() + ended.err();
    }

    /** Had the terminal obeyed, what comes after the escape would not be there to be seen, nor what was above it. */
    @Test
    void doesNothingToATerminal() throws IOException, InterruptedException {
        String bus = "FANBIKE_BUS=" + lab.busAddress();
        String literally = "\\$\\(reboot\\)\\?\\[2J<script>";

        try (Pane pane = Pane.open(program, folder, COLUMNS, "scan --seconds 3", bus)) {
            // In the table beside its address, or above it where there is no room.
            pane.await("^" + literally + "  00:AA[\\s\\S]*^" + literally + "( *$|  00:AA)");
            pane.endsWith(0);
        }
        try (Pane pane = Pane.open(program, folder, COLUMNS, "pair --seconds 3 --as test", bus)) {
            pane.await("^1  " + literally).await("Number").press("1").press("Enter");
            pane.await("Connecting " + literally).await("55 rpm").press("Enter").await("Remembered as test");
            pane.endsWith(0);
        }
        try (Pane pane = Pane.open(program, folder, COLUMNS, "ride --mute --screen plain " + protocol, bus)) {
            pane.await("^R1/1 Go[\\s\\S]*Score ").endsWith(0);
        }
    }
}
