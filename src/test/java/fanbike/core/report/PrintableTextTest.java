package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @Test
    void leavesVisibleTextOfAnyLanguageAlone() {
        assertThat(PrintableText.of("Fünf Runden 五 ❤ 🚲", 40)).isEqualTo("Fünf Runden 五 ❤ 🚲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b", "\n", "\r", "\t", "\u0000", "\u007f", "\u009b", "\u202e", "\u200b", "\u2028", "\u2029",
                "\ue000", "\ud800", "\ufeff"
            })
    void replacesWhatIsNotPlainlyVisible(String hostile) {
        assertThat(PrintableText.of("a" + hostile + "b", 40)).isEqualTo("a?b");
    }

    @Test
    void cutsWhatIsTooLongByCharactersAndSaysSo() {
        assertThat(PrintableText.of("Steady", 6)).isEqualTo("Steady");
        assertThat(PrintableText.of("Steadily", 6)).isEqualTo("Steadi…");
        assertThat(PrintableText.of("🚲🚲🚲", 2)).isEqualTo("🚲🚲…");
    }
}
