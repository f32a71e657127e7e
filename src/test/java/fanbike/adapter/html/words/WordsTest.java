package fanbike.adapter.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0%", "0.001, <1%", "0.004, <1%", "0.005, 1%", "0.5, 50%", "0.994, 99%", "0.9999, >99%", "1, 100%"})
    void allAndNothingAreSaidOnlyOfAllAndNothing(double share, String words) {
        assertThat(Words.percent(share)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "0.04, 0.0", "-0.04, 0.0", "0.05, +0.1", "-0.4, −0.4", "12.34, +12.3"})
    void aDifferenceHasItsSign(double difference, String words) {
        assertThat(Words.signed(OptionalDouble.of(difference))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "400000000, 0.4 s",
        "9940000000, 9.9 s",
        "10000000000, 10 s",
        "59400000000, 59 s",
        "60000000000, 1:00 min"
    })
    void aLengthIsInSecondsWhileItIsShort(long nanos, String words) {
        assertThat(Words.length(nanos)).isEqualTo(words);
    }

    @Test
    void whatIsNotThereIsADash() {
        assertThat(Words.percent(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Words.figure(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Words.signed(OptionalDouble.empty())).isEqualTo("–");
    }

    @Test
    void aSetNumberOfSecondsIsExact() {
        assertThat(Words.setSeconds(3_000_000_001L)).isEqualTo("3.000000001 s");
        assertThat(Words.setSeconds(10_000_000_000L)).isEqualTo("10 s");
    }

    @Test
    void oneIsNotMany() {
        assertThat(Words.count(1, "cue", "cues") + ", " + Words.count(2, "cue", "cues"))
                .isEqualTo("1 cue, 2 cues");
    }

    @Test
    void whatCannotBeSeenIsMadeVisible() {
        assertThat(Words.shown("a\u202eb\u0000c")).isEqualTo("a?b?c");
    }
}
