package fanbike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever JDK a ride is ridden or replayed with, the report has the same bytes. */
class EveryJdkIT {

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path home;

    @Test
    void replaysARideToTheSameBytes() throws IOException, InterruptedException {
        List<Path> others = otherJdks();
        assumeFalse(others.isEmpty(), "there is no other JDK in " + JDKS);
        var program = new Program(home);
        program.run("ride", "--simulate=dropouts", "--simulated-bike", "csc", "--speed", "max", "--screen", "none");
        String recording = program.session().toString();

        for (Path jdk : others) {
            Program.Ended replay =
                    program.run(Map.of("JAVA_HOME", jdk.toString()), "replay", recording, "--format", "json");

            assertThat(replay.status()).as("%s: %s", jdk, replay.err()).isZero();
            assertThat(replay.err()).as(jdk.toString()).isEmpty();
            assertThat(replay.out())
                    .as(jdk.toString())
                    .isEqualTo(Files.readString(program.session().resolve("report.json")));
        }
    }

    private static List<Path> otherJdks() throws IOException {
        if (!Files.isDirectory(JDKS)) {
            return List.of();
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> all = Files.list(JDKS)) {
            return all.filter(jdk -> Files.isExecutable(jdk.resolve("bin").resolve("java")))
                    .filter(jdk -> !jdk.equals(own) && !Files.isSymbolicLink(jdk))
                    .toList();
        }
    }
}
