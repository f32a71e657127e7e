package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals from the system, and from keys where the terminal makes one of them. */
class SignalIT {

    @TempDir
    private Path home;

    @Test
    void stopsARideAndReportsItWhenInterrupted() throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride = started(program, "20", "» Brisk").signal("INT").end();

        assertThat(ride.status()).isZero();
        assertThat(ride.err()).isEmpty();
        assertThat(ride.out()).contains("Score ", "Brisk");
        JsonNode report = Program.report(program.session());
        assertThat(report.at("/session/phase").asText()).isEqualTo("STOPPED");
        assertThat(report.get("intervals")).hasSize(3);
        assertThat(program.run("sessions").out()).contains("stopped");
    }

    @Test
    void mindsNoSecondInterrupt() throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride =
                started(program, "20", "» Easy").signal("INT").signal("INT").end();

        assertThat(ride.status()).isZero();
        assertThat(ride.out()).contains("In band ");
        assertThat(Program.report(program.session()).at("/session/phase").asText())
                .isEqualTo("STOPPED");
    }

    @Test
    void endsARideThatHasNotBegun() throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride =
                started(program, "0.1", "Ready: pedal").signal("INT").end();

        assertThat(ride.status()).isZero();
        assertThat(ride.out()).contains("Nothing was ridden, so no session is kept.");
        assertThat(program.sessions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void leavesNoSessionWhereARideIsTerminatedBeforeItBegan(String signal, int status)
            throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride =
                started(program, "0.1", "Ready: pedal").signal(signal).end();

        assertThat(ride.status()).isEqualTo(status);
        assertThat(ride.err()).contains("Nothing was ridden, so no session is kept.");
        assertThat(program.sessions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void leavesARideThatCanBeGoneOnWithWhenTerminated(String signal, int status)
            throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride = started(program, "20", "» Brisk").signal(signal).end();

        assertThat(ride.status()).isEqualTo(status);
        assertThat(ride.err())
                .contains("fanbike ride --resume goes on with it.")
                .hasLineCount(1);
        assertThat(program.session().resolve("report.json")).doesNotExist();
        assertThat(program.run("ride", "--resume", "--speed", "max", "--screen", "none")
                        .status())
                .isZero();
        assertThat(Program.report(program.session()).at("/session/phase").asText())
                .isEqualTo("FINISHED");
    }

    private static Program.Started started(Program program, String speed, String until) throws IOException {
        return program.start("ride", "primer", "--simulate", "--speed", speed, "--screen", "plain")
                .await(until);
    }
}
