package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording that may grow no more: no file may have more than eight kilobytes here. */
class FullDiskIT {

    @TempDir
    private Path home;

    @Test
    void ridesOnAndSaysWhatTheRecordingLacks() throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride = program.start(
                        Map.of(),
                        List.of(
                                "bash",
                                "-c",
                                "ulimit -f 8; exec \"$@\"",
                                "bash",
                                Program.executable(),
                                "ride",
                                "primer",
                                "--simulate",
                                "--speed",
                                "60"))
                .end();

        assertThat(ride.status()).isZero();
        assertThat(ride.err()).isEmpty();
        assertThat(ride.out()).contains("! The ride is not being recorded", "» finished", "The recording lacks ");
        JsonNode report = Program.report(program.session());
        assertThat(report.at("/session/phase").asText()).isEqualTo("FINISHED");
        assertThat(report.at("/session/missingFromRecording/inputs").asInt()).isPositive();
        assertThat(report.at("/totals/riddenWorkSeconds").decimalValue()).isEqualByComparingTo("60");
        assertThat(Files.size(program.session().resolve("recording.jsonl"))).isLessThanOrEqualTo(8192);
        assertThat(program.run("replay", program.session().toString()).out()).contains("This session is not finished");
    }
}
