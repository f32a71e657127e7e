package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99|made for a newer Fanbike (format 99); this one reads format 1: update Fanbike",
                "0|0 is not a format; allowed: 1",
                "-1|-1 is not a format; allowed: 1"
            })
    void tellsANewerFormatFromNone(String format, String sentence) {
        var problems = new Problems();

        new FormatRule().read(DecimalNode.valueOf(new BigDecimal(format)), Place.FILE.key("format"), problems);

        assertThat(problems.toList()).singleElement().hasToString("/format: " + sentence);
    }
}
