package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.Recording;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Commanded;
import fanbike.core.session.Command;
import fanbike.fixtures.Captures;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Rides;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingFileTest {

    private static final String HEADER = HeaderLine.of(Headers.of("2026-01-31T10-00-00Z"));

    @TempDir
    private Path folder;

    private final RecordingFile reader = new RecordingFile();

    @Test
    void passesOverAByteOrderMarkBeforeTheFirstLine() throws IOException, InvalidFileException {
        byte[] bytes = ("\uFEFF" + HEADER + "\n{\"at\": 1, \"command\": \"START\"}\n").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("marked.jsonl"), bytes);

        Recording recording = reader.read(file);

        assertThat(recording.header()).isPresent();
        assertThat(recording.inputs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a, 72", "b, 85", "c, 98", "d, 135", "e, 155", "f, 114"})
    void readsTheCaptures(String name, int inputs) throws InvalidFileException {
        Path capture = Captures.file("rides/echo-" + name + ".jsonl");

        Recording recording = reader.read(capture);

        assertThat(recording.header()).isEmpty();
        assertThat(recording.remarks()).isEmpty();
        assertThat(recording.inputs())
                .hasSize(inputs)
                .allSatisfy(input -> assertThat(input).isInstanceOf(RideInput.Notified.class))
                .isSortedAccordingTo((a, b) -> Long.compare(a.atNanos(), b.atNanos()));
        assertThat(recording.inputs().get(0).atNanos()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsBackRandomRides(long seed) throws IOException, InvalidFileException {
        List<RideInput> ride = Rides.random(seed, 200);

        Recording recording = reader.read(file(HEADER + lines(ride)));

        assertThat(recording.header()).contains(Headers.of("2026-01-31T10-00-00Z"));
        assertThat(recording.inputs()).as("seed %d", seed).isEqualTo(ride);
        assertThat(recording.remarks()).isEmpty();
    }

    @Test
    void readsTheRecordingInASessionsFolder() throws IOException, InvalidFileException {
        file(HEADER);

        Recording recording = reader.read(folder);

        assertThat(recording.header()).isPresent();
        assertThat(recording.inputs()).isEmpty();
    }

    @Test
    void passesOverBlankLinesAndCarriageReturns() throws IOException, InvalidFileException {
        Path file = file("\r\n  \n{\"at\": 1, \"command\": \"START\"}\r\n\n {\"at\": 2, \"command\": \"STOP\"} \r\n\n");

        Recording recording = reader.read(file);

        assertThat(recording.inputs())
                .containsExactly(
                        new Commanded(1_000_000_000L, Command.START), new Commanded(2_000_000_000L, Command.STOP));
        assertThat(recording.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\n", "{\"at\": 1e300, \"command\": \"STOP\"}\n", "{\"at\": 1, \"comm\r\n\n"})
    void refusesALastLineThatIsWholeAndBad(String bad) throws IOException {
        Path file = file("{\"at\": 1, \"command\": \"START\"}\n" + bad);

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(": line 2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"at\": 1, \"comm", "\0\0\0\0", "{\"at\": 9, \"command\": \"STOP\"}\0\0"})
    void dropsATornLastLineWithAWord(String torn) throws IOException, InvalidFileException {
        Path file = file("{\"at\": 1, \"command\": \"START\"}\n" + torn);

        Recording recording = reader.read(file);

        assertThat(recording.inputs()).containsExactly(new Commanded(1_000_000_000L, Command.START));
        assertThat(recording.remarks())
                .singleElement()
                .asString()
                .startsWith("line 2 is torn: its " + torn.length() + " bytes were dropped");
    }

    @Test
    void keepsALastLineThatLacksOnlyItsNewline() throws IOException, InvalidFileException {
        Recording recording = reader.read(file("{\"at\": 1, \"command\": \"START\"}"));

        assertThat(recording.inputs()).hasSize(1);
        assertThat(recording.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsTheWholeLinesOfARecordingThatWasCutAnywhere(long seed) throws InvalidFileException {
        List<RideInput> ride = Rides.random(seed, 15).stream()
                .filter(input -> InputLine.of(input).length() < 300)
                .toList();
        byte[] bytes = (HEADER + lines(ride)).getBytes(StandardCharsets.US_ASCII);

        for (int cut = HEADER.length() - 1; cut < bytes.length; cut++) {
            Recording read = parse(Arrays.copyOf(bytes, cut));

            // A line that lacks only its newline is whole.
            int whole = newlines(bytes, cut + 1) - 1;
            boolean isTorn = bytes[cut] != '\n' && bytes[cut - 1] != '\n';
            assertThat(read.inputs()).as("cut at %d, seed %d", cut, seed).isEqualTo(ride.subList(0, whole));
            assertThat(read.remarks()).as("cut at %d, seed %d", cut, seed).hasSize(isTorn ? 1 : 0);
        }
    }

    @Test
    void refusesARecordingThatWasCutAnywhereInItsHeader() {
        byte[] bytes = HEADER.getBytes(StandardCharsets.US_ASCII);

        for (int cut = 0; cut < bytes.length - 1; cut++) {
            byte[] torn = Arrays.copyOf(bytes, cut);
            assertThatThrownBy(() -> parse(torn))
                    .as("cut at %d", cut)
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageContaining("nothing was recorded");
        }
    }

    @Test
    void namesEveryBadLineButALastOne() throws IOException {
        Path file = file("""
                {"at": 1, "command": "START"}
                rubbish
                {"at": 2, "command": "PAUSE"}
                {"at": 1.5, "command": "RESUME"}
                {"at": 2, "commandd": "SKIP"}
                {"at": 3, "command": "STOP"}
                torn""");

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem("line 2", "not a JSON object"),
                                        new Problem("line 4", "\"at\" goes back from 2.0 to 1.5"),
                                        new Problem("line 5", "unknown key \"commandd\"")));
    }

    @Test
    void namesTheFirstTwentyBadLinesAndCountsTheOthers() throws IOException {
        Path file = file("x\n".repeat(27) + "{\"at\": 1, \"command\": \"START\"}\n");

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .hasSize(21)
                                .endsWith(
                                        new Problem("line 20", "not a JSON object"),
                                        new Problem("", "and 7 more bad lines")));
    }

    @Test
    void looksNoFurtherThanAThousandBadLines() throws IOException {
        Path file = file("x\n".repeat(5000));

        assertThatThrownBy(() -> reader.read(file)).hasMessageEndingWith("and 980 more bad lines, or yet more");
    }

    @Test
    void namesTheBadHeaderWithTheOtherBadLines() throws IOException {
        Path file = file(HEADER.replace("\"athlete\"", "\"horse\"") + "x\n{\"at\": 1, \"command\": \"START\"}\n");

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::place)
                                .containsExactly("line 1/horse", "line 1/athlete", "line 2"));
    }

    @Test
    void takesAHeaderNowhereButInTheFirstLine() throws IOException {
        Path file = file("{\"at\": 1, \"command\": \"START\"}\n" + HEADER + "{\"at\": 2, \"command\": \"STOP\"}\n");

        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContaining("line 2: a header, which can only be the first line");
    }

    @Test
    void missesTheFormatOfAHeader() throws IOException {
        Path file = file(HEADER.replace("\"format\": 1, ", "") + "{\"at\": 2, \"command\": \"STOP\"}\n");

        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContaining("line 1: a header without \"format\"; add \"format\": 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": 99, \"whatever\": [1]}\nrubbish\nrubbish\n{}\n",
                "{\"session\": {\"deep\": []}, \"format\": 99, torn"
            })
    void saysThatARecordingIsFromANewerFanbikeBeforeAnythingElse(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem(
                                                "",
                                                "made for a newer Fanbike (format 99); this one reads format 1; update Fanbike")));
    }

    @Test
    void refusesALineThatIsTooLong() throws IOException {
        Path file = file("{\"at\": 1, \"disconnected\": \"" + "x".repeat(RecordingParser.LONGEST_LINE)
                + "\"}\n{\"at\": 2, \"command\": \"STOP\"}\n");

        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContaining("line 1: 4000029 bytes long; allowed: 4000000");
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        Path file = file("");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500_000_000);
        }

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("480,000,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\n"})
    void saysThatAnEmptyFileIsEmpty(String nothing) throws IOException {
        Path file = file(nothing);

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(file + ": is empty: nothing was recorded");
    }

    @Test
    void refusesAFolderWithoutARecording() {
        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(RecordingFile.NAME);
    }

    @Test
    void refusesADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        assertThatThrownBy(() -> reader.read(device)).isInstanceOf(InvalidFileException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesAnyBytes(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[0] = '{';
            }

            assertThat(isReadOrRefused(bytes)).as("seed %d, file %d", seed, i).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesAnyMutationOfARide(long seed) {
        var random = new Random(seed);
        byte[] ride = (HEADER + lines(Rides.random(seed, 10)).replace("x".repeat(9_900), ""))
                .getBytes(StandardCharsets.US_ASCII);
        String likely = "{}[]\",:\\u0019eE+-.ntf \n\0\u00ff";
        for (int i = 0; i < 2000; i++) {
            byte[] mutant = ride.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutant[random.nextInt(mutant.length)] = (byte) likely.charAt(random.nextInt(likely.length()));
            }

            assertThat(isReadOrRefused(mutant))
                    .as("seed %d, mutant %d", seed, i)
                    .isTrue();
        }
    }

    /** Anything else that is thrown fails the test by itself. */
    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            Recording read = parse(bytes);
            return read.header().isPresent() || !read.inputs().isEmpty();
        } catch (InvalidFileException e) {
            return !e.problems().isEmpty();
        }
    }

    private static Recording parse(byte[] bytes) throws InvalidFileException {
        try {
            return new RecordingParser("ride.jsonl", new ByteArrayInputStream(bytes))
                    .parse()
                    .recording();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int newlines(byte[] bytes, int length) {
        return (int) IntStream.range(0, length).filter(i -> bytes[i] == '\n').count();
    }

    private static String lines(List<RideInput> inputs) {
        return inputs.stream().map(InputLine::of).collect(Collectors.joining());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(RecordingFile.NAME), text);
    }
}
