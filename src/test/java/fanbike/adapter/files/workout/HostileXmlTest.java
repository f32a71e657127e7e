package fanbike.adapter.files.workout;

import static fanbike.adapter.files.workout.Workouts.read;
import static fanbike.adapter.files.workout.Workouts.zwo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.app.port.InvalidFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileXmlTest {

    private static final String STEP = "<SteadyState Duration=\"60\" Cadence=\"50\"/>";

    private static final List<String> NASTY = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?",
            "?>",
            "\u0000",
            "\u001b[31m",
            "&lol;",
            "&#0;",
            "&#xD83D;",
            "\uFFFE",
            "1e999999999",
            "99999999999999999999",
            "-",
            "NaN",
            "\u202e",
            "<!DOCTYPE x>",
            "xmlns:fanbike=\"x\"",
            "fanbike:",
            "=\"",
            "/>",
            "\n");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void refusesABillionLaughsBeforeTheFirst() {
        String entities = IntStream.rangeClosed(1, 9)
                .mapToObj(level -> "<!ENTITY lol" + level + " \"" + ("&lol" + (level - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("\n"));

        InvalidFileException refused = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">\n"
                + entities + "]>\n<workout_file><name>&lol9;</name></workout_file>");

        assertThat(refused.getMessage()).contains("a document type has no place in a workout; take <!DOCTYPE ...> out");
    }

    @Test
    void readsNoFileThatAnEntityNames() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "for nobody");

        InvalidFileException refused = refused("<!DOCTYPE w [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]><workout_file><name>&s;</name><workout>" + STEP + "</workout></workout_file>");

        assertThat(refused.getMessage())
                .contains("a document type has no place")
                .doesNotContain("nobody");
    }

    @Test
    void asksForNoDocumentTypeFromElsewhere() {
        InvalidFileException refused = refused("<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/w.dtd\"><workout_file/>");

        assertThat(refused.getMessage()).contains("a document type has no place");
    }

    @Test
    void refusesAnEntityThatNobodyDeclared() {
        assertThat(refused(zwo("<x>&lol;</x>")).getMessage()).startsWith("w: line 4");
        assertThat(refused(zwo("<SteadyState Duration=\"&lol;\"/>")).getMessage())
                .startsWith("w: line 4");
    }

    @Test
    void refusesTenThousandElementsWithinOneAnother() {
        InvalidFileException refused = refused(zwo("<a>".repeat(10_000) + "</a>".repeat(10_000)));

        assertThat(refused)
                .hasMessage("w: line 4: elements within elements without end; nothing in a workout is so deep");
    }

    @Test
    void refusesMoreElementsThanAnyWorkoutHas() {
        InvalidFileException refused = refused(zwo("<a/>".repeat(100_000)));

        assertThat(refused).hasMessage("w: line 4: it has too many elements; allowed: at most 20000");
    }

    @Test
    void refusesMoreStepsThanCanBeRidden() {
        InvalidFileException refused = refused(zwo(STEP.repeat(15_000)));

        assertThat(refused.getMessage()).contains("15000").hasSizeLessThan(2_000);
    }

    @Test
    void refusesAnAttributeThatGoesOnAndOn() {
        InvalidFileException refused = refused(zwo("<SteadyState Duration=\"" + "1".repeat(900_000) + "\"/>"));

        assertThat(refused)
                .hasMessage("w: line 4: the text of \"Duration\" is too long; allowed: at most 20000 characters");
    }

    @Test
    void refusesATextThatGoesOnAndOn() {
        InvalidFileException refused =
                refused("<workout_file><description>" + "word ".repeat(150_000) + "</description></workout_file>");

        assertThat(refused)
                .hasMessage("w: line 1: the text of \"description\" is too long; allowed: at most 20000 characters");
    }

    @Test
    void refusesAFileOfTwoMegabytesUnread() throws Exception {
        Path large = Files.write(folder.resolve("large.zwo"), new byte[2_000_000]);

        InvalidFileException refused =
                catchThrowableOfType(InvalidFileException.class, () -> new WorkoutDocuments().read(large, "w"));

        assertThat(refused.getMessage()).endsWith("it is too large; allowed: at most 1,000,000 bytes");
    }

    @Test
    void refusesWhatIsNotTheEncodingThatItSays() {
        byte[] broken = zwo("<x>\u00e9</x>").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        InvalidFileException refused = catchThrowableOfType(InvalidFileException.class, () -> read(broken));

        assertThat(refused.getMessage())
                .endsWith("this is not text in UTF-8, which it must be where it says nothing else"
                        + "; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"utf-16", "UTF-16LE", "utf-32", "us-ascii", "cp037"})
    void saysThatTheEncodingInTheFirstLineIsNotTheOneInWhichItIs(String encoding) {
        String text = zwo("<x>\u00e9\u4e2d</x>")
                .replaceFirst("\\A(<\\?xml[^>]*\\?>)?", "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>");

        assertThat(refused(text).getMessage())
                .endsWith("its first line says encoding=\"" + encoding
                        + "\", and it is not in that; if it is in UTF-8, write encoding=\"UTF-8\" there");
    }

    @Test
    void refusesAnEncodingThatNobodyKnows() {
        assertThat(refused("<?xml version=\"1.0\" encoding=\"klingon\"?><workout_file/>")
                        .getMessage())
                .endsWith(
                        "its first line says encoding=\"klingon\", which is not known here; save it as UTF-8, and write"
                                + " encoding=\"UTF-8\" there");
    }

    @Test
    void refusesAControlCharacterAndWhatIsNotClosed() {
        assertThat(refused(zwo("<x>\u0000</x>")).getMessage())
                .contains("line 4")
                .contains("this is not XML here");
        assertThat(refused("<workout_file>\n<workout>").getMessage())
                .contains("line 2")
                .contains("a tag or a quotation mark that is not closed");
        assertThat(refused("<workout_file>\n<name>Tom & Jerry</name>").getMessage())
                .contains("line 2")
                .contains("&amp;");
    }

    @Test
    void doesNotDrownInThingsThatCannotBeKept() throws Exception {
        String elements = IntStream.range(0, 10_000)
                .mapToObj(count -> "<e" + count + "/>")
                .collect(Collectors.joining());

        List<String> losses = read(zwo(STEP + elements)).losses();

        assertThat(losses).hasSize(21).last().isEqualTo("and 9980 other things");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAMutatedWorkoutOrSaysWhatIsWrongWithIt(long seed) {
        var random = new Random(seed);
        String good = zwo(STEP + "<IntervalsT Repeat=\"3\" OnDuration=\"30\" OffDuration=\"30\" Cadence=\"70\"/>")
                .replace("<workout_file>", "<workout_file xmlns:fanbike=\"urn:fanbike:workout:1\"><fanbike:protocol/>");

        for (int count = 0; count < 200; count++) {
            byte[] bytes = mutated(good, random);
            Throwable thrown = catchThrowable(() -> read(bytes));
            if (thrown != null) {
                assertThat(thrown)
                        .as("seed %d: %s", seed, new String(bytes, UTF_8))
                        .isInstanceOf(InvalidFileException.class);
                assertThat(thrown.getMessage()).isNotBlank().doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|\\u202e");
            }
        }
    }

    private static byte[] mutated(String good, Random random) {
        var text = new StringBuilder(good);
        for (int count = random.nextInt(4); count >= 0; count--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(6));
            text.replace(from, to, NASTY.get(random.nextInt(NASTY.size())));
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static InvalidFileException refused(String text) {
        return catchThrowableOfType(InvalidFileException.class, () -> read(text));
    }
}
