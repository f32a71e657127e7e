package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed loses nothing but time. */
class ResumeIT {

    private static final List<String> STATES =
            List.of("inSeconds", "underSeconds", "overSeconds", "settlingSeconds", "noSignalSeconds");

    @TempDir
    private Path home;

    @Test
    void goesOnByItselfInTheIntervalInWhichTheProgramWasKilled() throws IOException, InterruptedException {
        var program = new Program(home);
        crashInTheMiddle(program);

        assertThat(program.run("sessions").out()).contains("not finished");
        Program.Ended resumed = program.run("ride", "--resume", "--speed", "60", "--screen", "none");

        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("Interrupted at");
        assertIsWholeAfterOneInterruption(program);
        assertThat(program.run("sessions").out()).contains("finished").doesNotContain("not finished");
        assertThat(program.run("ride", "--resume").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 400, 2500})
    void goesOnWhereverTheRecordingWasTorn(int lostBytes) throws IOException, InterruptedException {
        var program = new Program(home);
        crashInTheMiddle(program);
        Path recording = program.session().resolve("recording.jsonl");
        byte[] whole = Files.readAllBytes(recording);
        Files.write(recording, Arrays.copyOf(whole, whole.length - lostBytes));

        Program.Ended resumed = program.run("ride", "--resume", "--speed", "max", "--screen", "none");

        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertIsWholeAfterOneInterruption(program);
    }

    @Test
    void offersNothingThatWasNeverBegunAndSaysWhatWasLeft() throws IOException, InterruptedException {
        var program = new Program(home);
        crashInTheMiddle(program);

        Program.Ended other = program.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none");

        assertThat(other.status()).isZero();
        assertThat(other.err()).contains("was not finished", "fanbike ride --resume");
        assertThat(program.sessions()).hasSize(2);
        assertThat(program.sessions().get(0).resolve("report.json")).doesNotExist();
    }

    private static void crashInTheMiddle(Program program) throws IOException, InterruptedException {
        program.start("ride", "primer", "--simulate", "--speed", "20", "--screen", "plain")
                .await("» Brisk")
                .await("left")
                .crash();
    }

    private static void assertIsWholeAfterOneInterruption(Program program) throws IOException, InterruptedException {
        JsonNode report = Program.report(program.session());
        assertThat(report.at("/session/phase").asText()).isEqualTo("FINISHED");
        assertThat(report.at("/session/interruptions")).hasSize(1);
        assertThat(report.get("intervals")).hasSize(6);
        assertThat(report.at("/totals/riddenWorkSeconds").decimalValue()).isEqualByComparingTo("60");
        BigDecimal states = STATES.stream()
                .map(state -> report.get("totals").get(state).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(states).isEqualByComparingTo("60");
        BigDecimal paused = report.at("/session/pausedSeconds").decimalValue();
        assertThat(report.at("/session/elapsedSeconds").decimalValue().subtract(paused))
                .isEqualByComparingTo("120");
        assertThat(program.run("replay", program.session().toString(), "--format", "json")
                        .out())
                .isEqualTo(Files.readString(program.session().resolve("report.json")));
    }
}
