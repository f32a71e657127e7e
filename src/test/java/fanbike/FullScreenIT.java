package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ride that fills a terminal. */
class FullScreenIT {

    private static final String RIDE = "ride primer --simulate";
    private static final String FAST = RIDE + " --speed 5";
    private static final int TOUCHED = 128;

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
    @CsvSource({"60, 16", "80, 24", "120, 40", "300, 80"})
    void fillsATerminalOfAnySizeAndFollowsItInMidRide(int columns, int rows) throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, columns, rows, RIDE)) {
            pane.awaitScreen("TIME LEFT");
            String screen = pane.awaitScreen("^ Round 1/1 .*\\n[\\s\\S]*(FASTER|HOLD|SLOWER|▀|rpm)");
            assertThat(screen.lines()).hasSize(rows);
            assertThat(pane.state("alternate_on")).isEqualTo("1");
            assertThat(pane.state("cursor_flag")).isEqualTo("0");

            pane.resize(100, 30).awaitScreen("^ Round 1/1 .{60,} to go ?\\n(.*\\n){28}.*\\? help");
            pane.resize(40, 10).awaitScreen("\\AR1/1 \\d:\\d\\d");
            pane.resize(columns, rows).awaitScreen("^ Round 1/1 .* to go ?\\n(.*\\n){" + (rows - 2) + "}.*\\? help");
            pane.press("q").awaitScreen("Stop the ride\\?");
            pane.press("q").endsWith(0);

            assertIsGivenBack(pane);
        }
        assertThat(Program.report(program.session()).at("/session/phase").asText())
                .isEqualTo("STOPPED");
    }

    @Test
    void doesWhatTheKeysSay() throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, 24, RIDE)) {
            pane.awaitScreen("or press space");
            pane.press("Space").awaitScreen("starting");
            pane.awaitScreen("Round 1/1  Roll in");
            pane.press("?").awaitScreen("n +next interval");
            pane.press("?").press("m").awaitScreen("MUTED");
            pane.press("n").awaitScreen("Round 1/1  Easy");
            pane.press("Space").awaitScreen("press space");
            pane.press("Space").awaitScreen("TIME LEFT");
            pane.press("q").awaitScreen("Stop the ride\\?");
            pane.press("x").awaitScreen("Round 1/1  Easy[\\s\\S]*Score so far");
            pane.press("q").awaitScreen("Stop the ride\\?");
            pane.press("q").endsWith(0);
        }
    }

    @Test
    void stopsARideByCtrlC() throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, 24, FAST)) {
            pane.awaitScreen("Round 1/1  Easy");
            pane.press("C-c").endsWith(0);

            assertIsGivenBack(pane);
            assertThat(pane.shown()).contains("In band ");
        }
        assertThat(Program.report(program.session()).at("/session/phase").asText())
                .isEqualTo("STOPPED");
    }

    @ParameterizedTest
    @CsvSource({"TERM, 15", "HUP, 1"})
    void givesTheTerminalBackWhenItIsTerminated(String signal, int number) throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, 24, FAST)) {
            pane.awaitScreen("Round 1/1  Brisk");
            send(signal, pane.process());
            pane.endsWith(TOUCHED + number);

            assertIsGivenBack(pane);
            assertThat(pane.screen().replace("\n", " ")).contains("fanbike ride --resume");
        }
        assertTheReportIsWhole();
    }

    @Test
    void keepsTheRideWhenTheTerminalIsClosed() throws Exception {
        try (Pane pane = Pane.open(program, folder, 80, 24, FAST)) {
            pane.awaitScreen("Round 1/1  Brisk");
            ProcessHandle ride = pane.process();
            pane.kill();
            awaitEnd(ride);
        }
        assertTheReportIsWhole();
    }

    @Test
    void keepsToAsciiInALocaleThatHasNoMore() throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, 24, FAST, "LC_ALL=C")) {
            String screen = pane.awaitScreen("Round 1/1  Easy[\\s\\S]*Score so far");
            pane.press("C-c").endsWith(0);

            assertThat(screen).matches("[ -~\\n]*");
        }
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR=1, false", "NO_COLOR=, true"})
    void usesNoColourWhereNobodyWantsIt(String variable, boolean isColoured) throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, 24, FAST, variable)) {
            pane.awaitScreen("Round 1/1  Easy[\\s\\S]*Score so far");
            String colours = pane.colours();
            pane.press("C-c").endsWith(0);

            assertThat(colours.contains("48;5;")).isEqualTo(isColoured);
        }
    }

    @Test
    void printsLinesOnADumbTerminal() throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, 24, RIDE + " --speed 60", "TERM=dumb")) {
            pane.await("^» finished").endsWith(0);
        }
    }

    private static void assertIsGivenBack(Pane pane) throws IOException, InterruptedException {
        assertThat(pane.state("alternate_on")).isEqualTo("0");
        assertThat(pane.state("cursor_flag")).isEqualTo("1");
    }

    private static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
    }

    private static void awaitEnd(ProcessHandle process)
            throws InterruptedException, ExecutionException, TimeoutException {
        ProcessHandle ended = process.onExit().get(Program.DEADLINE_SECONDS, TimeUnit.SECONDS);

        assertThat(ended.isAlive()).isFalse();
    }

    private void assertTheReportIsWhole() throws IOException, InterruptedException {
        Program.Ended report = program.run("report", "--format", "json");
        assertThat(report.status()).isZero();
        JsonNode json = Program.json(report.out());
        assertThat(json.at("/session/phase").asText()).isEqualTo("RUNNING");
        // The last thing that the bike sent may be older than the interval that was seen to begin.
        assertThat(json.get("intervals")).hasSizeGreaterThanOrEqualTo(2);
    }
}
