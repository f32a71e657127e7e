package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolsCommandTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void listsEveryProtocolWithItsLengthAndTracks() {
        assertThat(shell.run("protocols")).isZero();
        String listed = shell.out();

        assertThat(listed)
                .contains("five-rounds-3-2-1")
                .containsPattern("34:00  Five rounds of 3-2-1  \\(men, women\\)");
        assertThat(shell.run("protocols", "list")).isZero();
        assertThat(shell.out()).isEqualTo(listed);
    }

    @Test
    void showsTheFiveRounds() {
        assertThat(shell.run("protocols", "show", "five-rounds-3-2-1")).isZero();

        assertThat(shell.out()).isEqualTo(FIVE_ROUNDS);
    }

    @Test
    void showsOneTrackScaled() {
        assertThat(shell.run("protocols", "show", "five-rounds-3-2-1", "--track", "women", "--scale", "90"))
                .isZero();

        assertThat(shell.out().lines()).contains("    0:00   1  Steady                  3:00       41");
    }

    @Test
    void drawsNothingWhereNothingIsToBeHeld() throws IOException {
        Path free = Files.writeString(
                home.resolve("free.json"),
                "{\"format\":1,\"title\":\"Free\",\"blocks\":[{\"intervals\":[{\"name\":\"A\",\"seconds\":60}]}]}");

        assertThat(shell.run("protocols", "show", free.toString())).isZero();

        assertThat(shell.out())
                .startsWith("Free\n\nNo interval has a target: ride each as you like.\n\n      at   R  interval");
    }

    @Test
    void checksEveryFileAndTellsEveryProblem() throws IOException {
        Path good = Files.writeString(
                home.resolve("good.json"),
                "{\"format\":1,\"title\":\"T\",\"blocks\":[{\"intervals\":[{\"name\":\"A\",\"seconds\":5}]}]}");
        Path bad = Files.writeString(home.resolve("bad.json"), "{\"format\":2,\"titel\":\"T\",\"blocks\":[]}");

        assertThat(shell.run("protocols", "check", bad.toString(), good.toString()))
                .isEqualTo(2);

        assertThat(shell.out()).isEqualTo(good + ": good (T)\n");
        assertThat(shell.err()).contains("/format", "titel", "/title", "/blocks");
        assertThat(shell.run("protocols", "check", good.toString())).isZero();
    }

    private static final String FIVE_ROUNDS = """
            Five rounds of 3-2-1

            Easy blood flow for a lower back that is sore after deadlifts.

            Caution: For muscle soreness, not for an injury. Stop, and ask a doctor or a
            physical therapist, if the pain is sharp, spreads into a leg, or grows while
            you ride.

            Source: A physical therapy clinic's recommendation (2022), not a researched
            dose.

                         ██            ███            ██             ██             ██
                         ██            ███            ██             ██             ██
                    ███████        ███████        ██████         ██████         ██████
                    ███████        ███████        ██████         ██████         ██████
              █████████████  █████████████  ████████████  █████████████  █████████████
              █████████████▁▁█████████████▁▁████████████▁▁█████████████▁▁█████████████

                  at   R  interval              length      men    women
                0:00   1  Steady                  3:00       50       45
                3:00   1  Brisk                   2:00       55       50
                5:00   1  Hard                    1:00       60       55
                6:00   1  Rest                    1:00
                7:00   2  Steady                  3:00       50       45
               10:00   2  Brisk                   2:00       55       50
               12:00   2  Hard                    1:00       60       55
               13:00   2  Rest                    1:00
               14:00   3  Steady                  3:00       50       45
               17:00   3  Brisk                   2:00       55       50
               19:00   3  Hard                    1:00       60       55
               20:00   3  Rest                    1:00
               21:00   4  Steady                  3:00       50       45
               24:00   4  Brisk                   2:00       55       50
               26:00   4  Hard                    1:00       60       55
               27:00   4  Rest                    1:00
               28:00   5  Steady                  3:00       50       45
               31:00   5  Brisk                   2:00       55       50
               33:00   5  Hard                    1:00       60       55

            Total 34:00, of which work 30:00, in 5 rounds.
            """;
}
