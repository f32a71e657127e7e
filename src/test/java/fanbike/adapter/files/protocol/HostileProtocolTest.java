package fanbike.adapter.files.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.app.port.InvalidFileException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileProtocolTest {

    private static final int MUTATIONS_A_SEED = 500;

    private static final List<String> NASTY = List.of(
            "null",
            "{}",
            "[]",
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "1e9999999999",
            "9".repeat(900),
            "0",
            "-0.0",
            "\"\"",
            "\"\\u0000\"",
            "\"\\u001b[31m\"",
            "true",
            "NaN",
            "\u0000",
            "\uFEFF",
            "[[[[[[",
            "{\"a\":",
            "\"\\ud83d\"",
            "}",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "//",
            "\u202e");

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAMutatedTextOrSaysWhatIsWrongWithIt(long seed) {
        var random = new Random(seed);

        for (int count = 0; count < MUTATIONS_A_SEED; count++) {
            byte[] bytes = mutatedText(random).getBytes(UTF_8);
            assertReadOrRefused(bytes, seed, count);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsMutatedBytesOrSaysWhatIsWrongWithThem(long seed) {
        var random = new Random(seed);

        for (int count = 0; count < MUTATIONS_A_SEED; count++) {
            byte[] bytes = mutatedBytes(random);
            assertReadOrRefused(bytes, seed, count);
        }
    }

    @Test
    void doesNotDrownInProblems() {
        String ones = "1,".repeat(400_000) + "1";

        InvalidFileException refused = refused(
                GoodProtocol.with(GoodProtocol.INTERVAL, ones).replace("\"band\": 3", "\"band\": [" + ones + "]"));

        assertThat(refused.problems()).hasSizeLessThanOrEqualTo(101);
        assertThat(refused.getMessage()).hasSizeLessThan(20_000);
    }

    @Test
    void doesNotBuildWhatAHundredTimesAThousandIntervalsComeTo() {
        String intervals = Stream.generate(() -> "{\"name\": \"A\", \"seconds\": 7200}")
                .limit(900)
                .reduce((left, right) -> left + "," + right)
                .orElseThrow();

        InvalidFileException refused = refused(
                GoodProtocol.with(GoodProtocol.INTERVAL, intervals).replace("\"repeat\": 2", "\"repeat\": 100"));

        assertThat(refused.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "/blocks: 90099 intervals after repeats, rests counted; allowed: at most 1000",
                        "/blocks: 648002970 seconds after repeats, rests counted; allowed: at most 12 hours");
    }

    @Test
    void cutsAKeyOfFortyThousandCharacters() {
        InvalidFileException refused = refused(GoodProtocol.with("\"band\"", "\"" + "k".repeat(40_000) + "\""));

        assertThat(refused.getMessage()).hasSizeLessThan(500);
    }

    private static void assertReadOrRefused(byte[] bytes, long seed, int count) {
        Throwable thrown = catchThrowable(() -> ProtocolReader.read("m.json", "m", bytes));
        if (thrown == null) {
            return;
        }
        String text = new String(bytes, UTF_8);
        assertThat(thrown)
                .as("seed %d, mutation %d: %s", seed, count, text)
                .isInstanceOfSatisfying(InvalidFileException.class, refused -> {
                    assertThat(refused.problems()).isNotEmpty();
                    assertThat(refused.problems())
                            .allSatisfy(problem -> assertThat(problem.toString())
                                    .isNotBlank()
                                    .doesNotContainPattern("[\\p{Cntrl}\\u202e\\ufeff]"));
                });
    }

    private static String mutatedText(Random random) {
        var text = new StringBuilder(GoodProtocol.JSON);
        for (int count = random.nextInt(4); count >= 0; count--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(6));
            text.replace(from, to, NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.toString();
    }

    private static byte[] mutatedBytes(Random random) {
        byte[] bytes = GoodProtocol.JSON.getBytes(UTF_8);
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(count -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256));
        return bytes;
    }

    private static InvalidFileException refused(String json) {
        return catchThrowableOfType(
                InvalidFileException.class, () -> ProtocolReader.read("bad.json", "bad", json.getBytes(UTF_8)));
    }
}
