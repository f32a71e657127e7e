package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSecondsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0e999999999, 0",
        "12.034, 12034000000",
        "0.000000001, 1",
        "999999999.999999999, 999999999999999999",
        "1.5e2, 150000000000",
        "1E-9, 1",
        "1.0000000000000000, 1000000000",
        "0.10000000000000, 100000000"
    })
    void readsEveryNotationExactly(String text, long expected) throws BadLineException {
        long nanos = DecimalSeconds.nanos(text.toCharArray(), 0, text.length());

        assertThat(nanos).isEqualTo(expected);
    }

    @Test
    void readsOnlyItsPartOfTheText() throws BadLineException {
        long nanos = DecimalSeconds.nanos("77.1255".toCharArray(), 1, 4);

        assertThat(nanos).isEqualTo(7_120_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.5, negative",
        "-1e999999999, negative",
        "0.0000000001, finer than a nanosecond",
        "1e-999999999, finer than a nanosecond",
        "1000000000, too much",
        "99999999999999999999, too much",
        "1e999999999, too much",
        "1e99999999999, exponent"
    })
    void refusesWhatItCannotHold(String text, String because) {
        assertThatThrownBy(() -> DecimalSeconds.nanos(text.toCharArray(), 0, text.length()))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining(because)
                .hasMessageContaining(text);
    }

    @Test
    void refusesANumberOfAThousandDigits() {
        String text = "1".repeat(1000);

        assertThatThrownBy(() -> DecimalSeconds.nanos(text.toCharArray(), 0, text.length()))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining("1000 characters");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 0.000000001", "12034000000, 12.034", "100000000000, 100.0"})
    void writesPlainDecimals(long nanos, String expected) {
        assertThat(DecimalSeconds.text(nanos)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackWhatItWrites(long seed) throws BadLineException {
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            long nanos = random.nextLong(1L << random.nextInt(1, 60)) % 1_000_000_000_000_000_000L;
            char[] text = DecimalSeconds.text(nanos).toCharArray();

            long read = DecimalSeconds.nanos(text, 0, text.length);

            assertThat(read).as("seed %d", seed).isEqualTo(nanos);
        }
    }
}
