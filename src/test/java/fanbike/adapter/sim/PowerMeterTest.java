package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.coach.RideInput;
import fanbike.core.gatt.CyclingPowerMeasurement;
import fanbike.core.gatt.RevolutionCount;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerMeterTest {

    @Test
    void sendsPowerAndCrankRevolutionsFourTimesASecond() {
        List<RideInput> sent = Drive.drive(new PowerMeter(new Random(1)), 60, seconds -> 50);

        assertThat(Readings.notified(sent)).allSatisfy(each -> {
            assertThat(each.characteristic()).isEqualTo("2a63");
            assertThat(each.value().size()).isEqualTo(8);
        });
        assertThat(sent).hasSizeBetween(230, 250);
    }

    @Test
    void tellsThePowerThatTheFanAsksFor() {
        assertThat(measured(60, seconds -> 50))
                .extracting(CyclingPowerMeasurement::instantaneousPowerWatts)
                .last()
                .isEqualTo(148);
    }

    @Test
    void tellsNoPowerWhereTheCranksStand() {
        List<CyclingPowerMeasurement> measured = measured(60, seconds -> seconds < 30 ? 50 : 0);

        CyclingPowerMeasurement last = measured.get(measured.size() - 1);
        assertThat(last.instantaneousPowerWatts()).isZero();
        assertThat(last.crank()).isEqualTo(measured.get(measured.size() - 8).crank());
    }

    @ParameterizedTest
    @ValueSource(doubles = {17, 50.5, 97.3})
    void tellsTheTrueCadenceByAnyTwoNewEvents(double rpm) {
        List<RevolutionCount> counts = measured(300, seconds -> rpm).stream()
                .map(each -> each.crank().orElseThrow())
                .distinct()
                .skip(1)
                .toList();

        assertThat(counts).hasSizeGreaterThan(80);
        for (int i = 1; i < counts.size(); i++) {
            assertThat(Readings.rpm(counts.get(i - 1), counts.get(i))).isCloseTo(rpm, within(rpm * rpm / 30_000));
        }
    }

    private static List<CyclingPowerMeasurement> measured(double seconds, DoubleUnaryOperator rpm) {
        return Readings.notified(Drive.drive(new PowerMeter(new Random(3)), seconds, rpm)).stream()
                .map(each -> CyclingPowerMeasurement.parse(each.value()).orElseThrow())
                .toList();
    }
}
