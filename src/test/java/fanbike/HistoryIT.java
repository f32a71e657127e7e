package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program's history: killed at any moment, read by several at once, and made anew. */
class HistoryIT {

    private static final int SESSIONS = 400;
    private static final int KILLS = 5;

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void rideOften() throws IOException, InterruptedException {
        program = new Program(home);
        program.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none");
        program.copies(program.session(), SESSIONS - 1);
    }

    private Path file() {
        return home.resolve("history.db");
    }

    private List<String> listed() throws IOException, InterruptedException {
        Program.Ended listed = program.run("sessions");
        assertThat(listed.status()).isZero();
        assertThat(listed.err()).isEmpty();
        return listed.lines();
    }

    @Test
    void isWholeThoughItWasKilledWhileItWasMade() throws IOException, InterruptedException {
        program.run("sessions", "--rebuild");
        List<String> whole = listed();
        assertThat(whole).hasSize(SESSIONS).allMatch(line -> line.contains("  finished  "));
        var random = new Random(7);

        for (int kill = 0; kill < KILLS; kill++) {
            boolean fromNothing = kill % 2 == 0;
            if (fromNothing) {
                Files.delete(file());
            }
            Program.Started rebuilding = program.start("sessions", "--rebuild");
            rebuilding.awaitComplaint(Pattern.compile("recordings: " + random.nextInt(1, 10) + "0%"));
            rebuilding.crash();

            Program.Ended next = program.run("sessions");

            assertThat(next.status()).isZero();
            assertThat(next.lines()).containsExactlyElementsOf(whole);
            assertThat(next.err().lines()).allMatch(line -> line.startsWith("Reading "));
        }
    }

    @Test
    void worksThoughItWasKilledWhileItWasFirstMade() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            try (Stream<Path> kept = Files.list(home)) {
                for (Path path : kept.filter(Files::isRegularFile).toList()) {
                    Files.delete(path);
                }
            }
            Program.Started first = program.start("sessions", "--limit", "1");
            first.crashAsSoonAs(() -> Files.exists(file()));

            Program.Ended next = program.run("sessions");

            assertThat(next.status()).isZero();
            assertThat(next.lines()).hasSize(SESSIONS);
            assertThat(next.err().lines()).allMatch(line -> line.startsWith("Reading "));
        }
    }

    @Test
    void isMadeAndReadBySeveralProgramsAtOnce() throws IOException, InterruptedException {
        var programs = new ArrayList<Program.Started>();
        for (int number = 0; number < 3; number++) {
            programs.add(program.start("sessions", "--rebuild"));
            programs.add(program.start("sessions"));
        }
        var ended = new ArrayList<Program.Ended>();
        for (Program.Started each : programs) {
            ended.add(each.end());
        }

        List<String> whole = listed();
        assertThat(whole).hasSize(SESSIONS);
        assertThat(ended).allSatisfy(each -> {
            assertThat(each.status()).isZero();
            assertThat(each.lines()).containsExactlyElementsOf(whole);
            assertThat(each.err().lines())
                    .allMatch(line -> line.startsWith("Reading ") || line.startsWith("The history was made anew from"));
        });
    }

    @Test
    void looksBackInEachForm() throws IOException, InterruptedException {
        assertThat(program.run("trends").err())
                .contains("There is no session to follow", SESSIONS + " simulated rides");

        Program.Ended text = program.run("trends", "--simulated");
        Program.Ended json = program.run("trends", "--simulated", "--format", "json");
        Program.Ended page = program.run("trends", "--simulated", "--format", "html");

        assertThat(text.out()).contains("Primer: two minutes to learn how it works: " + SESSIONS + " sessions");
        assertThat(Program.json(json.out())
                        .path("athletes")
                        .path(0)
                        .path("protocols")
                        .path(0)
                        .path("sessions")
                        .intValue())
                .isEqualTo(SESSIONS);
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("Primer").doesNotContain("http://", "https://");
        assertThat(List.of(text.err(), json.err(), page.err())).containsOnly("");
    }
}
