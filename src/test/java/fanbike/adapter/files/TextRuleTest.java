package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRuleTest {

    private static final Place NAME = Place.FILE.key("name");

    @ParameterizedTest
    @ValueSource(strings = {"x", "Zügig 2", "速く", "👩‍🚴", "\"quoted\""})
    void takesALineOfAnyLanguage(String text) {
        var problems = new Problems();

        var read = TextRule.line(10).read(TextNode.valueOf(text), NAME, problems);

        assertThat(read).contains(text);
    }

    @Test
    void countsCharactersNotHalves() {
        var problems = new Problems();

        var read = TextRule.line(10).read(TextNode.valueOf("🚲".repeat(10)), NAME, problems);

        assertThat(read).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "12345678901",
                "a\nb",
                "a\n",
                "a\u001b[0m",
                "a\u0000",
                "a\u0085",
                "a\u202eb",
                "\ud83d",
                "a\u2028b"
            })
    void refusesWhatIsBlankTooLongOrNotOnOneLine(String text) {
        var problems = new Problems();

        TextRule.line(10).read(TextNode.valueOf(text), NAME, problems);

        assertThat(problems.toList())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("/name: \"")
                        .endsWith(
                                "\" cannot stand here; allowed: a text of 1 to 10 characters on one line, without control characters")
                        .matches("[\\x20-\\x7e\u00a0]+"));
    }

    @Test
    void takesNothingWhereNothingIsEnough() {
        var problems = new Problems();

        var read = TextRule.lineOrNothing(10).read(TextNode.valueOf(""), NAME, problems);

        assertThat(read).contains("");
    }
}
