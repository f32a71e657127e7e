package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.fixtures.Captures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    static List<JsonNode> frames() throws IOException {
        JsonNode frames = JSON.readTree(Captures.file("frames.json").toFile());
        return StreamSupport.stream(frames.spliterator(), false).toList();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void saysWhatAFrameOfARealDeviceSays(JsonNode frame) throws IOException {
        int status = shell.run(
                "decode", frame.get("characteristic").asText(), frame.get("hex").asText());

        assertThat(status).isZero();
        assertThat(shell.out()).hasLineCount(1).endsWith("}\n");
        var said = (ObjectNode) JSON.readTree(shell.out());
        assertThat(said.remove("frame_status")).isEqualTo(frame.get("frame_status"));
        assertThat(said.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(() -> frame.get("expected").fieldNames());
        said.properties()
                .forEach(field -> assertSame(
                        field.getKey(), field.getValue(), frame.get("expected").get(field.getKey())));
    }

    private static void assertSame(String key, JsonNode said, JsonNode expected) {
        if (expected.isNumber()) {
            assertThat(said.decimalValue()).as(key).isCloseTo(expected.decimalValue(), within(TOLERANCE));
        } else {
            assertThat(said).as(key).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a37", "2A37", "0x2A37", "00002A37-0000-1000-8000-00805f9b34fb"})
    void knowsACharacteristicByAnyOfItsNames(String name) {
        assertThat(shell.run("decode", name, "0055")).isZero();

        assertThat(shell.out())
                .isEqualTo("{\"heart_rate_bpm\":85,\"contact\":\"not supported\",\"frame_status\":\"ok\"}\n");
    }

    @Test
    void printsALineForEachNotification() {
        assertThat(shell.run("decode", "2a37", "0055", "00:56", "00-57", "00 58", "00"))
                .isZero();

        assertThat(shell.out().lines())
                .containsExactly(
                        "{\"heart_rate_bpm\":85,\"contact\":\"not supported\",\"frame_status\":\"ok\"}",
                        "{\"heart_rate_bpm\":86,\"contact\":\"not supported\",\"frame_status\":\"ok\"}",
                        "{\"heart_rate_bpm\":87,\"contact\":\"not supported\",\"frame_status\":\"ok\"}",
                        "{\"heart_rate_bpm\":88,\"contact\":\"not supported\",\"frame_status\":\"ok\"}",
                        "{\"frame_status\":\"truncated\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"005", "0g", "0x55", "\u001b[31m", "é"})
    void refusesWhatIsNoHex(String value) {
        assertThat(shell.run("decode", "2a37", value)).isEqualTo(2);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("not an even number of hexadecimal digits")
                .doesNotContain("\u001b");
    }

    @Test
    void namesWhatItCanReadWhereItCannotReadThis() {
        assertThat(shell.run("decode", "1234", "00")).isEqualTo(2);

        assertThat(shell.err()).contains("\"1234\"", "2ad2 Indoor Bike Data", "2a5b CSC Measurement");
    }
}
