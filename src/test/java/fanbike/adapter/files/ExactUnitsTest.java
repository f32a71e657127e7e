package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Cadence;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExactUnitsTest {

    @ParameterizedTest
    @CsvSource({"0.000000001,1", "60,60000000000", "6E+1,60000000000", "0.1,100000000", "7200.000000001,7200000000001"})
    void keepsEveryNanosecond(String seconds, long nanos) {
        assertThat(ExactUnits.nanos(new BigDecimal(seconds))).isEqualTo(nanos);
    }

    @Test
    void keepsEveryMillionthOfAnRpm() {
        assertThat(ExactUnits.cadence(new BigDecimal("52.000001"))).isEqualTo(new Cadence(52_000_001));
    }

    @ParameterizedTest
    @CsvSource({"10000000000,10", "500000000,0.5", "0,0", "100000000000,100", "1000,0.000001"})
    void writesSecondsWithoutIdleZeros(long nanos, String written) {
        assertThat(ExactUnits.seconds(nanos)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"2000000,2", "20000000,20", "1,0.000001", "2500000,2.5"})
    void writesRpmWithoutIdleZeros(long microRpm, String written) {
        assertThat(ExactUnits.rpm(new Cadence(microRpm))).hasToString(written);
    }
}
