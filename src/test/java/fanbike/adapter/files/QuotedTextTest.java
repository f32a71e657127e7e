package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fanbike.core.report.PrintableText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u0000",
                "\n",
                "\r",
                "\t",
                "\u007f",
                "\u009b1m",
                "\u202e",
                "\u2066",
                "\u200f",
                "\u2028",
                "\ufeff",
                "\ud800",
                "\ue000",
                "\u00ad"
            })
    void writesWhatCannotBeSeenAsItsNumber(String hidden) {

        String shown = PrintableText.escape("a" + hidden + "b");

        assertThat(shown).startsWith("a\\u").endsWith("b").matches("[\\x20-\\x7e]+");
    }

    @Test
    void leavesWordsOfEveryLanguageAlone() {
        String words = "Zügig, 速く, быстро, 🚲 \"hard\"";

        String shown = PrintableText.escape(words);

        assertThat(shown).isEqualTo(words);
    }

    @Test
    void cutsLongTextWithoutCuttingACharacterInHalf() {
        String bikes = "🚲".repeat(41);

        String shown = QuotedText.quote(bikes);

        assertThat(shown).isEqualTo("\"" + "🚲".repeat(40) + "...\"");
    }

    @Test
    void showsAValueByItsTextOrByItsName() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;

        assertThat(QuotedText.of(nodes.textNode("sixty"))).isEqualTo("\"sixty\"");
        assertThat(QuotedText.of(nodes.numberNode(new BigDecimal("1e999999999"))))
                .isEqualTo("1E+999999999");
        assertThat(QuotedText.of(nodes.nullNode())).isEqualTo("null");
        assertThat(QuotedText.of(nodes.arrayNode())).isEqualTo("a list");
        assertThat(QuotedText.of(nodes.objectNode())).isEqualTo("an object");
    }
}
