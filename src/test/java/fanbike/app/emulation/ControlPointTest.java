package fanbike.app.emulation;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlPointTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00     | 800001 |
            07     | 800701 | 04
            146e00 | 801401 | 156e00
            14     | 801403 |
            146e   | 801403 |
            01     | 800102 |
            0801   | 800802 |
            055000 | 800502 |
            77     | 807702 |
            800001 | 808002 |
            """)
    void grantsControlStartsAndTakesACadenceAndNothingElse(String request, String response, String status) {
        ControlPoint.Answer answer = ControlPoint.answer(Octets.ofHex(request)).orElseThrow();

        assertThat(answer.response()).hasToString(response);
        assertThat(answer.status().map(Octets::hex).orElse("")).isEqualTo(status == null ? "" : status);
    }

    @Test
    void tellsTheTargetThatWasSet() {
        assertThat(ControlPoint.answer(Octets.ofHex("146f00")).orElseThrow().targetHalfRpm())
                .hasValue(111);
        assertThat(ControlPoint.answer(Octets.ofHex("07")).orElseThrow().targetHalfRpm())
                .isEmpty();
    }

    @Test
    void hasNoAnswerToNothing() {
        assertThat(ControlPoint.answer(Octets.of())).isEmpty();
    }
}
