package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapturedFramesTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    static List<CapturedFrames.Captured> all() throws IOException {
        return CapturedFrames.all();
    }

    static Stream<CapturedFrames.Captured> conforming() throws IOException {
        return CapturedFrames.conforming();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void saysWhatItIsKnownToSayAndNothingElse(CapturedFrames.Captured frame) {
        Description description =
                GattDecoder.describe(frame.characteristic(), frame.value()).orElseThrow();

        Map<String, Object> fields = Described.byKey(description);
        assertThat(description.status().wireName()).isEqualTo(frame.status());
        assertThat(fields.keySet())
                .containsExactlyInAnyOrderElementsOf(() -> frame.expected().fieldNames());
        fields.forEach((key, value) -> assertSame(key, value, frame.expected().get(key)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conforming")
    void isWrittenAsItWasRead(CapturedFrames.Captured frame) {
        Octets written = GattDecoder.parse(frame.characteristic(), frame.value())
                .orElseThrow()
                .toBytes();

        assertThat(written).isEqualTo(frame.value());
    }

    private static void assertSame(String key, Object value, JsonNode expected) {
        if (value instanceof BigDecimal number) {
            assertThat(expected.isNumber()).as(key).isTrue();
            assertThat(number).as(key).isCloseTo(expected.decimalValue(), within(TOLERANCE));
        } else if (value instanceof List<?> list) {
            assertThat(list).as(key).hasSize(expected.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(key, list.get(i), expected.get(i));
            }
        } else {
            assertThat(value.toString()).as(key).isEqualTo(expected.asText());
        }
    }
}
