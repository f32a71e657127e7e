package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberRangeTest {

    private static final Place REPEAT = Place.FILE.key("blocks").item(0).key("repeat");

    @ParameterizedTest
    @ValueSource(strings = {"1", "100", "5.0", "1e2", "0.05e3"})
    void takesAWholeNumberHoweverItIsWritten(String written) {
        var problems = new Problems();

        var number = NumberRange.whole(1, 100).read(number(written), REPEAT, problems);

        assertThat(number).get().matches(value -> value.compareTo(new BigDecimal(written)) == 0);
        assertThat(problems.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 is too small",
        "-1e999999999, -1E+999999999 is too small",
        "101, 101 is too large",
        "1e999999999, 1E+999999999 is too large",
        "1e-999999999, 1E-999999999 is too small",
        "1.5, 1.5 is not a whole number",
        "2.000000000000000000000001, 2.000000000000000000000001 is not a whole number"
    })
    void saysWhatIsWrongAndWhatIsAllowed(String written, String wrong) {
        var problems = new Problems();

        NumberRange.whole(1, 100).read(number(written), REPEAT, problems);

        assertThat(problems.toList())
                .singleElement()
                .hasToString("/blocks/0/repeat: " + wrong + "; allowed: a whole number from 1 to 100");
    }

    @Test
    void saysThatThereAreTooManyDecimals() {
        var problems = new Problems();

        NumberRange.of("1", 7200, 9).read(number("1.0000000001"), REPEAT, problems);

        assertThat(problems.toList())
                .singleElement()
                .hasToString(
                        "/blocks/0/repeat: 1.0000000001 has more than 9 decimals; allowed: a number from 1 to 7200");
    }

    @Test
    void leavesOutAnEndThatIsNotAllowed() {
        var problems = new Problems();

        NumberRange.above0(50, 6).read(number("0e5"), REPEAT, problems);

        assertThat(problems.toList())
                .singleElement()
                .hasToString("/blocks/0/repeat: 0E+5 is too small; allowed: a number above 0, up to 50");
    }

    private static JsonNode number(String written) {
        return DecimalNode.valueOf(new BigDecimal(written));
    }
}
