package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 0.000000001",
        "1500000000, 1.5",
        "60000000000, 60.0",
        "100000000000000, 100000.0",
        "12034000000, 12.034"
    })
    void writesNanosecondsAsExactSeconds(long nanos, String seconds) {
        assertThat(Figures.seconds(nanos).toPlainString()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"50000000, 50", "54500000, 54.5", "1, 0.000001", "0, 0", "100000000, 100"})
    void writesMicroRpmAsExactRpm(long microRpm, String rpm) {
        assertThat(Figures.exactRpm(microRpm)).hasToString(rpm);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "52, 52.0",
        "0.1234567894, 0.123456789",
        "0.1234567896, 0.12345679",
        "-20.5, -20.5",
        "100, 100.0"
    })
    void roundsAFigureToNineDecimals(double figure, String written) {
        assertThat(Figures.rounded(figure)).hasToString(written);
    }

    @Test
    void writesNoExponentForASmallFigure() {
        assertThat(Figures.rounded(1e-12)).hasToString("0.0");
        assertThat(Figures.rounded(1e-8).toPlainString()).isEqualTo("0.00000001");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "499999999, 0:00",
        "500000000, 0:01",
        "59499999999, 0:59",
        "59500000000, 1:00",
        "180000000000, 3:00",
        "3599499999999, 59:59",
        "3599500000000, 1:00:00",
        "3723000000000, 1:02:03"
    })
    void writesATimeAsAClockDoes(long nanos, String clock) {
        assertThat(Figures.clock(nanos)).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000000000, 1", "1000000001, 2"})
    void countsWhatIsLeftToTheEndOfItsLastSecond(long nanos, long seconds) {
        assertThat(Figures.secondsLeft(nanos)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "54.5, 54.5", "49.96, 50", "49.94, 49.9", "0, 0", "100, 100"})
    void writesRpmAsPeopleSayIt(double rpm, String written) {
        assertThat(Figures.rpm(rpm)).isEqualTo(written);
    }
}
