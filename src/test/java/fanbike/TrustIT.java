package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program finds what somebody changed in a session, and changes nothing when it judges anew. */
class TrustIT {

    private static final int CHANGED = 4;
    private static final String RECORDING = "recording.jsonl";
    private static final String REPORT = "report.json";

    @TempDir
    private static Path ridden;

    @TempDir
    private Path home;

    private Program program;

    @BeforeAll
    static void ride() throws IOException, InterruptedException {
        for (String rider : List.of("erratic", "steady")) {
            new Program(ridden)
                    .run("ride", "primer", "--simulate=" + rider, "--speed", "max", "--screen", "none", "--seed", "7");
        }
    }

    @BeforeEach
    void takeACopy() throws IOException {
        KeptFiles.copy(ridden, home);
        program = new Program(home);
    }

    private Path latest() throws IOException {
        return program.sessions().get(1);
    }

    @Test
    void acceptsWhatNobodyTouched() throws IOException, InterruptedException {
        String earlier = program.sessions().get(0).getFileName().toString();
        for (String what : List.of(
                earlier,
                latest().resolve(RECORDING).toString(),
                latest().resolve(REPORT).toString())) {
            Program.Ended verified = program.run("verify", what);

            assertThat(verified.status()).as(what).isZero();
            assertThat(verified.lines()).last().isEqualTo("It matches.");
            assertThat(verified.err()).isEmpty();
        }
    }

    /**
     * What somebody does to a session.
     *
     * @param name of it
     * @param file of the session
     * @param words how the place is named
     * @param change of its lines
     */
    private record Change(String name, String file, String words, Consumer<List<String>> change) {

        void doTo(Path session) throws IOException {
            List<String> before = Files.readAllLines(session.resolve(file));
            var after = new ArrayList<>(before);
            change.accept(after);
            assertThat(after).isNotEqualTo(before);
            Files.write(session.resolve(file), after);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "a byte of a recording is changed",
                        RECORDING,
                        "at line 60\\b",
                        replacing("\"at\": 57.", "\"at\": 56.")),
                new Change("a line is removed", RECORDING, "at line 60\\b", lines -> lines.remove(59)),
                new Change("a line is put in", RECORDING, "at line 61\\b", lines -> lines.add(60, lines.get(59))),
                new Change(
                        "two lines are swapped", RECORDING, "at line 60\\b", lines -> Collections.swap(lines, 59, 60)),
                new Change(
                        "the policy of a recording is changed",
                        RECORDING,
                        "at line 1\\b",
                        replacing("\"bandRpm\": 2", "\"bandRpm\": 9")),
                new Change(
                        "a recording is truncated",
                        RECORDING,
                        "/recording/lines: the report says \\d+, the recording \\d+\\.",
                        lines -> lines.subList(lines.size() - 3, lines.size()).clear()),
                new Change(
                        "a digit of a report is changed",
                        REPORT,
                        "/totals/riddenWorkSeconds: the report says 61\\.0, the recording 60\\.0",
                        replacing("\"riddenWorkSeconds\" : 60.0", "\"riddenWorkSeconds\" : 61.0")),
                new Change(
                        "the policy of a report is changed",
                        REPORT,
                        "/policy/bandRpm: the report says 9, the recording 2\\b",
                        replacing("\"bandRpm\" : 2", "\"bandRpm\" : 9")),
                new Change(
                        "a report is truncated",
                        REPORT,
                        "line \\d+, column \\d+: ",
                        lines -> lines.subList(300, lines.size()).clear()),
                new Change("a report is emptied", REPORT, "no report", List::clear));
    }

    private static Consumer<List<String>> replacing(String text, String other) {
        return lines -> lines.replaceAll(line -> line.replace(text, other));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void findsWhatWasChangedAndSaysWhere(Change change) throws IOException, InterruptedException {
        change.doTo(latest());

        Program.Ended verified = program.run("verify");

        assertThat(verified.status()).as(verified.out() + verified.err()).isEqualTo(CHANGED);
        assertThat(verified.out()).containsPattern(change.words());
        assertThat(verified.lines()).last().isEqualTo("It does not match.");
        assertThat(verified.err()).isEmpty();
    }

    @Test
    void findsARecordingThatIsCutInItsLastLine() throws IOException, InterruptedException {
        byte[] whole = Files.readAllBytes(latest().resolve(RECORDING));
        Files.write(latest().resolve(RECORDING), Arrays.copyOf(whole, whole.length - 50));

        Program.Ended verified = program.run("verify");

        assertThat(verified.status()).isEqualTo(CHANGED);
        assertThat(verified.out()).containsPattern("line \\d+ is torn").contains("/recording/chain: the report says");
    }

    @Test
    void findsARecordingThatWasPutInPlaceOfAnother() throws IOException, InterruptedException {
        Files.delete(latest().resolve(RECORDING));
        Files.copy(program.sessions().get(0).resolve(RECORDING), latest().resolve(RECORDING));

        Program.Ended verified = program.run("verify");

        assertThat(verified.status()).isEqualTo(CHANGED);
        assertThat(verified.out()).contains("/recording/chain: the report says");
    }

    @Test
    void judgesAnewWithoutTouchingAnything() throws IOException, InterruptedException {
        Map<String, String> before = KeptFiles.in(home.resolve("sessions"));
        Path table = home.resolve("rescored.csv");

        Program.Ended text = program.run("rescore", "--all", "--band", "8");
        Program.Ended file =
                program.run("rescore", "--all", "--band", "8", "--format", "csv", "--out", table.toString());
        Program.Ended asBefore = program.run("rescore", "--all");

        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).contains("2 sessions: 2 better");
        assertThat(text.lines())
                .filteredOn(line -> line.contains("->"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("20"));
        assertThat(file.status()).isZero();
        assertThat(file.out()).isEmpty();
        assertThat(table).content().hasLineCount(3);
        assertThat(asBefore.out()).contains("2 with the same score");
        assertThat(KeptFiles.in(home.resolve("sessions"))).isEqualTo(before);
        assertThat(program.run("verify").status()).isZero();
    }
}
