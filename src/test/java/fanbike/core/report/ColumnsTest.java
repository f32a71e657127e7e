package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "53 rpm ▲, 8", "あい, 4", "🚴, 2", "e\u0301, 1"})
    void countsWhatATerminalShows(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"abcdef, 6, abcdef", "abcdef, 5, abcd…", "abcdef, 1, …", "ああああ, 7, あああ…", "ああああ, 6, ああ…"})
    void cutsWhatDoesNotFit(String text, int columns, String shown) {
        assertThat(Columns.cut(text, columns)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"abc, 5, 'abc  '", "あ, 4, 'あ  '", "abcdef, 4, abc…", "abc, 0, …"})
    void fillsWhatIsShort(String text, int columns, String shown) {
        assertThat(Columns.fit(text, columns)).isEqualTo(shown);
    }

    @Test
    void takesTheBestTextThatFits() {
        List<String> texts = List.of("the whole of it", "a part", "…");

        assertThat(Columns.firstThatFits(texts, 15)).isEqualTo("the whole of it");
        assertThat(Columns.firstThatFits(texts, 14)).isEqualTo("a part");
        assertThat(Columns.firstThatFits(texts, 0)).isEqualTo("…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Columns.cut("🚴🚴🚴", 4)).isEqualTo("🚴…");
    }
}
