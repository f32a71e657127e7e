package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.coach.RideInput;
import fanbike.core.gatt.RevolutionCount;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WheelSensorTest {

    @Test
    void sendsWheelRevolutionsAloneOnceOrTwiceASecond() {
        List<RideInput> sent = Drive.drive(new WheelSensor(new Random(1)), 60, seconds -> 50);

        assertThat(Readings.notified(sent)).allSatisfy(each -> {
            assertThat(each.characteristic()).isEqualTo("2a5b");
            assertThat(each.value().u8(0)).isEqualTo(0x01);
            assertThat(each.value().size()).isEqualTo(7);
        });
        assertThat(sent).hasSizeBetween(60, 2 * 60);
    }

    @Test
    void turnsTheWheelByTheRatioThatItsKindNames() {
        List<RevolutionCount> counts = counts(new WheelSensor(new Random(2)), 60, seconds -> 50);
        double ratio = BikeKind.CSC_WHEEL.wheelRatio().orElseThrow();

        for (int i = 3; i < counts.size(); i++) {
            assertThat(wheelRpm(counts.get(i - 1), counts.get(i)) * ratio).isCloseTo(50, within(0.25));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wrapsTheWheelCounterWithinARide(long seed) {
        List<RevolutionCount> counts = counts(new WheelSensor(new Random(seed)), 400, seconds -> 50);

        assertThat(IntStream.range(1, counts.size())
                        .filter(i ->
                                counts.get(i).revolutions() < counts.get(i - 1).revolutions()))
                .as("seed %d", seed)
                .hasSize(1);
    }

    @Test
    void coastsAfterTheLastStrokeAndThenRepeats() {
        List<RideInput> sent = Drive.drive(new WheelSensor(new Random(3)), 120, seconds -> seconds < 60 ? 50 : 0);

        List<RevolutionCount> coasting = Readings.notified(sent).stream()
                .filter(each -> each.atNanos() > Script.nanos(61))
                .map(each -> Readings.csc(each).wheel().orElseThrow())
                .toList();
        double cranks = (coasting.get(6).revolutions() - coasting.get(0).revolutions()) * 0.2045;
        assertThat(cranks).as("turns of the fan in about 4.5 s").isBetween(1.5, 3.7);
        assertThat(coasting.subList(coasting.size() - 30, coasting.size())).containsOnly(coasting.get(40));
    }

    private static double wheelRpm(RevolutionCount before, RevolutionCount now) {
        int ticks = (now.eventTime() - before.eventTime()) & 0xFFFF;
        return ((now.revolutions() - before.revolutions()) & 0xFFFF_FFFFL) * 60.0 * 1024 / ticks;
    }

    private static List<RevolutionCount> counts(WheelSensor sensor, double seconds, DoubleUnaryOperator rpm) {
        return Readings.notified(Drive.drive(sensor, seconds, rpm)).stream()
                .map(each -> Readings.csc(each).wheel().orElseThrow())
                .toList();
    }
}
