package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedInputTest {

    @Test
    void letsAsManyBytesThroughAsAreAllowed() throws IOException {
        try (LimitedInput in = of(1000)) {
            assertThat(in.readAllBytes()).hasSize(1000);
            assertThat(in.read()).isNegative();
        }
    }

    @Test
    void failsAtTheFirstByteTooMany() throws IOException {
        try (LimitedInput in = of(1001)) {
            assertThat(in.readNBytes(1000)).hasSize(1000);
            assertThatThrownBy(in::read).isInstanceOf(LimitedInput.TooLongException.class);
        }
    }

    @Test
    void failsInABlockThatIsTooLong() throws IOException {
        try (LimitedInput in = of(5000)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(LimitedInput.TooLongException.class);
        }
    }

    private static LimitedInput of(int bytes) {
        return new LimitedInput(new ByteArrayInputStream(new byte[bytes]), 1000);
    }
}
