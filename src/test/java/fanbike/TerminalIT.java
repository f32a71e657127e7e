package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rider before a terminal. */
class TerminalIT {

    private static final int USUAL = 80;
    private static final int INTERRUPTED = 128 + 2;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void name() {
        program = new Program(home);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, USUAL})
    void doesWhatTheKeysSay(int columns) throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, columns, "ride primer --simulate --screen plain")) {
            pane.await("^Ready: pedal or press space").press("Space").await("^Starting in [123]$");
            // Within a second of the start the key still means the start.
            pane.await("^R1/1 Roll in 0:1[0-7] left  \\d+ rpm").press("Space");
            pane.await("^Paused  ").press("Space").await("^Paused  [\\s\\S]*^R1/1 Roll in");
            pane.press("?")
                    .await("^Keys: ")
                    .press("?")
                    .press("n")
                    .await("^» Easy, 40 rpm for 0:25")
                    .await("^R1/1 .*target 40  (faster ▲|hold ●|slower ▼)");
            pane.press("b").await("^» Easy[\\s\\S]*^» Easy");
            pane.press("q").await("^Stop the ride\\?").press("x");
            pane.press("q")
                    .await("^Stop the ride\\?[\\s\\S]*^Stop the ride\\?")
                    .press("q")
                    .endsWith(0);
        }

        JsonNode report = Program.report(program.session());
        assertThat(report.at("/session/phase").asText()).isEqualTo("STOPPED");
        assertThat(report.at("/session/pausedSeconds").decimalValue()).isPositive();
        assertThat(report.at("/session/repeatedSeconds").decimalValue()).isPositive();
        assertThat(report.get("intervals")).hasSize(2);
    }

    @Test
    void stopsARideByCtrlC() throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, USUAL, "ride primer --simulate --speed 10 --screen plain")) {
            pane.await("^R1/1 Easy").press("C-c").endsWith(0);
        }

        assertThat(Program.report(program.session()).at("/session/phase").asText())
                .isEqualTo("STOPPED");
    }

    @Test
    void goesOnWithASessionWhenTheRiderWantsTo() throws IOException, InterruptedException {
        crashInTheMiddle();

        try (Pane pane = Pane.open(program, folder, USUAL, "ride primer --simulate --speed 60 --screen plain")) {
            pane.await("was not finished[\\s\\S]*\\(y/n\\)").press("y").await("\\(y/n\\) yes$");
            pane.endsWith(0);
        }

        JsonNode report = Program.report(program.session());
        assertThat(report.at("/session/phase").asText()).isEqualTo("FINISHED");
        assertThat(report.at("/session/interruptions")).hasSize(1);
    }

    @Test
    void beginsAnewWhenTheRiderWantsThat() throws IOException, InterruptedException {
        crashInTheMiddle();

        try (Pane pane = Pane.open(program, folder, USUAL, "ride primer --simulate --speed 60 --screen plain")) {
            pane.await("\\(y/n\\)").press("x").press("n").await("\\(y/n\\) no$");
            pane.endsWith(0);
        }

        assertThat(program.sessions()).hasSize(2);
        assertThat(Program.report(program.sessions().get(0))
                        .at("/session/phase")
                        .asText())
                .isEqualTo("RUNNING");
        assertThat(Program.report(program.sessions().get(1)).at("/session/interruptions"))
                .isEmpty();
    }

    @Test
    void leavesEverythingAsItIsWhenAQuestionIsAnsweredByCtrlC() throws IOException, InterruptedException {
        crashInTheMiddle();

        try (Pane pane = Pane.open(program, folder, USUAL, "ride primer --simulate")) {
            pane.await("\\(y/n\\)").press("C-c").endsWith(INTERRUPTED);
        }

        assertThat(program.session().resolve("report.json")).doesNotExist();
    }

    @Test
    void ridesOnADumbTerminal() throws IOException, InterruptedException {
        try (Pane pane =
                Pane.open(program, folder, USUAL, "ride primer --simulate --speed 60 --screen plain", "TERM=dumb")) {
            pane.await("^» finished").endsWith(0);
        }

        assertThat(program.session().resolve("report.json")).exists();
    }

    private void crashInTheMiddle() throws IOException, InterruptedException {
        program.start("ride", "primer", "--simulate", "--speed", "20")
                .await("» Brisk")
                .await("left")
                .crash();
    }
}
