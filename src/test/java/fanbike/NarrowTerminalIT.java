package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who looks back at a terminal, with colours or without. */
class NarrowTerminalIT {

    private static final int NARROW = 40;
    private static final int ROWS = 60;
    /** So many that it is shown how far they are read. */
    private static final int COPIES = 120;

    private static final String CODE = "A rider with a code of many characters";
    private static final String ESCAPE = "\u001b";

    @TempDir
    private static Path ridden;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeAll
    static void ride() throws IOException, InterruptedException {
        var program = new Program(ridden);
        for (String rider : List.of("steady", "beginner")) {
            program.run(
                    "ride",
                    "five-rounds-3-2-1",
                    "--track",
                    "women",
                    "--simulate=" + rider,
                    "--athlete",
                    CODE,
                    "--speed",
                    "max",
                    "--screen",
                    "none",
                    "--accept",
                    "--seed",
                    "7");
        }
        program.copies(program.sessions().get(0), COPIES);
        program.run("sessions");
    }

    @BeforeEach
    void takeACopy() throws IOException {
        KeptFiles.copy(ridden, home);
        program = new Program(home);
    }

    /** What is on the screen when the program has ended; it must have fitted. */
    private String shown(String arguments, String... variables) throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, NARROW, ROWS, arguments, variables)) {
            pane.endsWith(0);
            assertThat(pane.colours()).doesNotContain(ESCAPE);
            return pane.shown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions --rebuild --limit 9", "trends --simulated"})
    void fitsAndLooksTheSameWithColoursAndWithout(String arguments) throws IOException, InterruptedException {
        String usual = shown(arguments);

        assertThat(shown(arguments, "NO_COLOR=1")).isEqualTo(usual);
        assertThat(usual).doesNotContain("Reading");
    }

    @Test
    void breaksNoWordOfASession() throws IOException, InterruptedException {
        List<String> lines = program.run("sessions").lines();
        String oneLine = lines.get(lines.size() - 1);

        String screen = shown("sessions");

        assertThat(screen.lines().map(String::stripTrailing))
                .containsSequence(
                        oneLine.substring(0, 32),
                        "  " + oneLine.substring(39, 60).stripTrailing(),
                        "  five-rounds-3-2-1, women, simulated",
                        "  " + CODE,
                        "status=0");
    }

    @Test
    void namesEveryIntervalAndEachOfItsFigures() throws IOException, InterruptedException {
        String screen = shown("trends --simulated");

        assertThat(screen.lines().map(String::stripTrailing))
                .contains("               band signal   dev. target")
                .anyMatch(line -> line.matches("R1 Steady 45( +[0-9.%]+[=+-]){4}"));
    }
}
