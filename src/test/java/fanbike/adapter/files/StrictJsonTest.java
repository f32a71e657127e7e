package fanbike.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.app.port.Problem;
import fanbike.fixtures.PlainJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StrictJsonTest {

    @Test
    void keepsNumbersExactly() {
        JsonNode read = good("[0.1, 1.10, 123456789012345678901234567890, 1e999999999]");

        assertThat(read.path(0).decimalValue()).isEqualTo(new BigDecimal("0.1"));
        assertThat(read.path(1).decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(read.path(2).decimalValue()).isEqualTo(new BigDecimal("123456789012345678901234567890"));
        assertThat(read.path(3).decimalValue()).isEqualTo(new BigDecimal("1e999999999"));
    }

    @Test
    void readsEveryKindOfValue() {
        JsonNode read = good("{\"a\": [true, false, null, \"x\", 1, {}]}");

        assertThat(PlainJson.text(read)).isEqualTo("{\"a\":[true,false,null,\"x\",1,{}]}");
    }

    @Test
    void passesOverAByteOrderMark() {
        JsonNode read = good("\uFEFF{\"a\": 1}");

        assertThat(read.path("a").intValue()).isEqualTo(1);
    }

    @Test
    void writesNumbersWithoutExponents() {
        JsonNode read = good("[1e3, 1e-9]");

        assertThat(PlainJson.text(read)).isEqualTo("[1000,0.000000001]");
    }

    @Test
    void tellsOfEveryKeyThatIsThereTwiceAndKeepsTheFirst() {
        var problems = new Problems();

        var read = parse("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}, \"a\": 3}", problems);

        assertThat(read.orElseThrow().path("a").intValue()).isEqualTo(1);
        assertThat(problems.toList())
                .containsExactly(
                        new Problem("/b/c", "this key is there twice; keep one of the two"),
                        new Problem("/a", "this key is there twice; keep one of the two"));
    }

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of("", "", "there is nothing in it"),
                Arguments.of("\uFEFF \n ", "", "there is nothing in it"),
                Arguments.of("{\"a\": 1,}", "line 1, column 9", "a comma too many"),
                Arguments.of("{\"a\": 1\n\"b\": 2}", "line 2, column 1", "a comma or a colon that is missing"),
                Arguments.of("{\"a\": [1, 2}", "line 1, column 12", "a bracket that does not match"),
                Arguments.of("{\"a\": 1}}", "line 1, column 9", "a comma too many"),
                Arguments.of("{\"a\": 1} {}", "line 1, column 10", "there is more behind the end"),
                Arguments.of("{\"a\": 1 // one\n}", "line 1, column 9", "comments are not allowed"),
                Arguments.of("{'a': 1}", "line 1, column 2", "straight double quotation marks"),
                Arguments.of("{\"a\": “x”}", "line 1, column 7", "straight double quotation marks"),
                Arguments.of("{a: 1}", "line 1, column 2", "unexpected \"a\""),
                Arguments.of("{\"a\": 1", "line 1, column 8", "ends too early"),
                Arguments.of("{\"a\": \"x", "line 1, column 9", "ends too early"),
                Arguments.of("{\"a\": \"x\n\"}", "line 1, column 9", "must end on the line where it began"),
                Arguments.of("{\"a\": \"\u0000\"}", "line 1, column 8", "unexpected \"\\u0000\""),
                Arguments.of("{\"a\": 1e9999999999}", "line 1, column 7", "beyond every range"),
                Arguments.of("{\"a\": 1e-2147483648}", "line 1, column 7", "beyond every range"),
                Arguments.of("{\"a\": " + "1".repeat(5000) + "}", "line 1, column", "without end"),
                Arguments.of("[".repeat(100_000), "line 1, column", "brackets within brackets"),
                Arguments.of("{\"a\":".repeat(10_000), "line 1, column", "brackets within brackets"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void saysInOneSentenceWhereATextStopsBeingJson(String text, String place, String sentence) {
        var problems = new Problems();

        var read = parse(text, problems);

        assertThat(read).isEmpty();
        assertThat(problems.toList()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).startsWith(place);
            assertThat(problem.sentence()).contains(sentence).matches("[\\x20-\\x7e“]+");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "01", "+1", ".5", "1.", "True", "undefined", "0x10", "\"\\x\"", "}"})
    void refusesWhatOtherReadersLetPass(String value) {
        var problems = new Problems();

        var read = parse("{\"a\": " + value + "}", problems);

        assertThat(read).isEmpty();
        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void countsTheLineOfAFileOfLines() {
        var problems = new Problems();

        StrictJson.parse("{\"at\": }".getBytes(UTF_8), Place.line(12), problems);

        assertThat(problems.toList()).extracting(Problem::place).containsExactly("line 12, column 8");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        List<byte[]> texts = List.of(new byte[] {'"', (byte) 0xff, '"'}, "{\"a\": 1}".getBytes(UTF_16), new byte[] {
            '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'
        });

        for (byte[] text : texts) {
            var problems = new Problems();
            assertThat(StrictJson.parse(text, Place.FILE, problems)).isEmpty();
            assertThat(problems.toList()).containsExactly(new Problem("", "this is not UTF-8 text; save it as UTF-8"));
        }
    }

    private static JsonNode good(String text) {
        var problems = new Problems();
        JsonNode read = parse(text, problems).orElseThrow();
        assertThat(problems.toList()).isEmpty();
        return read;
    }

    private static Optional<JsonNode> parse(String text, Problems problems) {
        return StrictJson.parse(text.getBytes(UTF_8), Place.FILE, problems);
    }
}
