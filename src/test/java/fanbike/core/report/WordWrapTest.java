package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordWrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(WordWrap.of("one two three", 8)).containsExactly("one two", "three");
        assertThat(WordWrap.of("one two three", 13)).containsExactly("one two three");
        assertThat(WordWrap.of("", 5)).containsExactly("");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(WordWrap.of("a abcdefgh b", 3)).containsExactly("a", "abc", "def", "gh", "b");
    }

    @Test
    void countsColumnsAndNotCharacters() {
        assertThat(WordWrap.of("あああ あああ", 8)).containsExactly("あああ", "あああ");
        assertThat(WordWrap.of("🚴🚴🚴", 4)).containsExactly("🚴🚴", "🚴");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void endsThoughACharacterIsWiderThanALine(int width) {
        assertThat(String.join("", WordWrap.of("🚴あ", width))).isEqualTo("🚴あ");
    }
}
