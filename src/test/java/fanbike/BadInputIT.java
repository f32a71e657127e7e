package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is refused in a sentence, and leaves nothing behind. */
class BadInputIT {

    private static final int USAGE = 2;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void name() {
        home = folder.resolve("home");
    }

    @Test
    void namesEveryMistakeOfAProtocol() throws IOException, InterruptedException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, """
                {"format": 2, "title": "", "bend": 2, "tracks": ["men"],
                 "blocks": [{"repeat": 0, "intervals": [{"name": "A", "seconds": 0, "rpm": 300}]}]}
                """);

        Program.Ended ride = refused("ride", bad.toString(), "--simulate");

        assertThat(ride.err()).contains("/format", "/title", "bend", "/repeat", "/seconds", "/rpm");
        assertThat(ride.err().lines()).allMatch(line -> line.startsWith(bad + ": "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ride --track children --simulate | has no track \"children\"; it has: men, women.",
                "ride nothing-like-it --simulate | nothing-like-it",
                "ride --scale 0 --simulate | A scale of 0%",
                "ride primer --speed 2 | --speed goes with --simulate only",
                "ride --simulate=nobody | no simulated rider \"nobody\"",
                "ride --simulate --simulated-bike boat | no simulated bike \"boat\"",
                "ride --simulate --speed 0 | --speed 0 is not possible",
                "ride --resume | no unfinished session",
                "ride --screen round | '--screen'",
                "ride --no-such-option | Unknown option",
                "no-such-command | Unmatched argument",
                "decode 2ad2 xyz | hexadecimal",
                "decode 1234 00 | is no characteristic",
                "report | no session yet",
                "replay | Missing required parameter",
                "protocols check | Missing required parameter"
            })
    void saysInASentenceWhatIsWrong(String arguments, String expected) throws IOException, InterruptedException {
        Program.Ended refused = refused(arguments.split(" ", -1));

        assertThat(refused.err()).contains(expected);
        assertThat(refused.err().lines().count()).isBetween(1L, 2L);
    }

    @Test
    void asksWhatToDoWhereNothingIsAsked() throws IOException, InterruptedException {
        assertThat(refused().err()).contains("Say what to do", "fanbike --help");
    }

    @ParameterizedTest
    @CsvSource({
        "50, ride, p.json, --simulate",
        // A recording of a flood that lasted twelve hours is large.
        "500, replay, p.json, --format=json",
        "50, protocols, check, p.json"
    })
    void refusesFilesThatAreEmptyOrHuge(int megabytes, String first, String second, String third)
            throws IOException, InterruptedException {
        Path file = folder.resolve("p.json");
        String[] arguments = Stream.of(first, second, third)
                .map(argument -> argument.equals("p.json") ? file.toString() : argument)
                .toArray(String[]::new);

        Files.createFile(file);
        assertThat(refused(arguments).err()).startsWith(file.toString()).hasLineCount(1);

        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(megabytes * 1_000_000L);
        }
        assertThat(refused(arguments).err()).startsWith(file.toString()).hasLineCount(1);
    }

    @Test
    void refusesARecordingOfAnotherFormat() throws IOException, InterruptedException {
        Path recording = folder.resolve("new.jsonl");
        Files.writeString(recording, "{\"format\": 99, \"session\": \"x\"}\n");

        assertThat(refused("replay", recording.toString()).err()).contains("99");
    }

    @Test
    void saysThatSessionsCannotBeKept() throws IOException, InterruptedException {
        home = Path.of("/proc/fanbike");

        assertThat(refused("ride", "primer", "--simulate").err()).contains("/proc/fanbike", "FANBIKE_HOME");
    }

    @Test
    void saysThatAFileIsWhereSessionsShouldBe() throws IOException, InterruptedException {
        Files.writeString(home, "");

        Program.Ended ride = new Program(home).run("ride", "primer", "--simulate");

        assertThat(ride.status()).isEqualTo(USAGE);
        assertThat(ride.err())
                .contains(home.toString())
                .doesNotContain("Exception")
                .hasLineCount(1);
        assertThat(home).isEmptyFile();
    }

    private Program.Ended refused(String... arguments) throws IOException, InterruptedException {
        Program.Ended ended = new Program(home).run(arguments);
        assertThat(ended.status()).as(ended.err()).isEqualTo(USAGE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(home).doesNotExist();
        return ended;
    }
}
