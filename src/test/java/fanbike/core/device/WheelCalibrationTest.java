package fanbike.core.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.gatt.RevolutionCount;
import fanbike.fixtures.Moment;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WheelCalibrationTest {

    private static final int TICKS = 1024;

    private final WheelCalibration calibration = new WheelCalibration(TICKS);
    private double latestSeconds;

    @ParameterizedTest
    @CsvSource({"0.2045, 50", "0.2045, 25", "1, 60", "2.5, 60", "0.05, 90", "0.37, 12"})
    void learnsTheRatioWithinOnePercent(double ratio, double crankRpm) {
        double twenty = 20 * 60 / crankRpm;
        ride(seconds -> seconds * crankRpm / 60 / ratio, new Random(1), 4.3, 4.3 + twenty, 4.3 + twenty + 8);

        assertThat(calibration.result().wheelRatio().orElseThrow()).isCloseTo(ratio, within(ratio / 100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void learnsItWhateverTheDelaysTheCountersAndTheCadence(long seed) {
        var random = new Random(seed);
        double ratio = 0.1 + random.nextDouble();
        double crankRpm = 30 + 60 * random.nextDouble();
        double begins = 3 + 5 * random.nextDouble();
        double ends = begins + 20 * 60 / crankRpm;

        ride(seconds -> seconds * crankRpm / 60 / ratio, random, begins, ends, ends + 5);

        assertThat(calibration.result().wheelRatio().orElseThrow())
                .as("seed %d", seed)
                .isCloseTo(ratio, within(ratio / 100));
    }

    @Test
    void countsPartsOfATurnAcrossEveryWrap() {
        calibration.accept(nanos(0), new RevolutionCount(0xFFFF_FFFDL, 0xFFFF - 1023));
        calibration.accept(nanos(1), new RevolutionCount(0xFFFF_FFFEL, 0xFFFF));
        calibration.press(nanos(1.5));
        for (int second = 2; second <= 22; second++) {
            calibration.accept(nanos(second), new RevolutionCount(second - 3 & 0xFFFF_FFFFL, (second - 1) * 1024 - 1));
        }
        calibration.press(nanos(21.25));

        assertThat(calibration.isOver(nanos(22))).isTrue();
        assertThat(calibration.result().wheelRatio().orElseThrow())
                .isEqualTo(Math.round(20 / 19.75 * 10_000) / 10_000.0);
    }

    @Test
    void takesASensorWhoseClockRunsWronglyByArrival() {
        for (int second = 0; second <= 30; second++) {
            calibration.accept(nanos(second), new RevolutionCount(second * 4L, second * 5 * 1024 & 0xFFFF));
            if (second == 3 || second == 23) {
                calibration.press(nanos(second));
            }
        }

        assertThat(calibration.result().wheelRatio().orElseThrow()).isCloseTo(0.25, within(0.001));
    }

    @Test
    void knowsTheUnitOfCyclingPower() {
        var power = new WheelCalibration(2048);
        for (int second = 0; second <= 30; second++) {
            power.accept(
                    nanos(second + (second == 10 ? 0.0 : 0.4)),
                    new RevolutionCount(second * 4L, second * 2048 & 0xFFFF));
            if (second == 3 || second == 23) {
                power.press(nanos(second + 0.5));
            }
        }

        assertThat(power.result().wheelRatio().orElseThrow()).isCloseTo(0.25, within(0.0001));
    }

    @Test
    void waitsALittleForTheTurnThatEndsAfterTheSecondKey() {
        ride(seconds -> seconds * 4, new Random(1), 3, 23, 23);

        assertThat(calibration.isOver(nanos(23.1))).isFalse();
        assertThat(calibration.isOver(nanos(26.1))).isTrue();
        assertThat(calibration.result().refusal()).contains("did not turn steadily");
    }

    @Test
    void doesNotEndWithATurnThatIsCompleteWithTheSecondKey() {
        for (int second = 0; second <= 24; second++) {
            if (second == 3 || second == 23) {
                calibration.press(nanos(second));
            }
            calibration.accept(nanos(second), new RevolutionCount(second * 4L, second * 1024));
            assertThat(calibration.isOver(nanos(second))).isEqualTo(second == 24);
        }

        assertThat(calibration.result().wheelRatio()).hasValue(0.25);
    }

    @Test
    void isNotOverBeforeTwoKeys() {
        assertThat(calibration.isCounting()).isFalse();
        calibration.press(nanos(1));

        assertThat(calibration.isCounting()).isTrue();
        assertThat(calibration.isOver(nanos(100))).isFalse();
        assertThatIllegalStateException().isThrownBy(calibration::result).withMessageContaining("1 of 2");
    }

    @Test
    void doesNotMindAThirdKey() {
        ride(seconds -> seconds * 4, new Random(1), 3, 23, 30);
        calibration.press(nanos(31));

        assertThat(calibration.result().wheelRatio().orElseThrow()).isCloseTo(0.25, within(0.003));
    }

    @Test
    void refusesWithoutTurnsOfTheWheel() {
        ride(seconds -> 0, new Random(1), 3, 23, 30);

        assertThat(calibration.result().refusal()).isEqualTo("No turn of the wheel was reported.");
        assertThat(calibration.result().wheelRatio()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "3, 7.7", "3, 124"})
    void refusesATimeInWhichNobodyMakesTwentyStrokes(double begins, double ends) {
        ride(seconds -> seconds * 4, new Random(1), begins, ends, ends + 5);

        assertThat(calibration.result().refusal()).contains("do not take");
    }

    @ParameterizedTest
    @CsvSource({"10, 16", "18, 100", "0, 5"})
    void refusesAWheelThatStopped(double from, double to) {
        ride(
                seconds -> seconds < from ? 4 * seconds : 4 * Math.max(from, seconds - (to - from)),
                new Random(1),
                3,
                23,
                30);

        assertThat(calibration.result().refusal()).contains("did not turn steadily");
    }

    @Test
    void refusesAWheelThatTurnsMoreThanAnyWheel() {
        ride(seconds -> seconds * 4_000_000, new Random(1), 3, 23, 30);

        assertThat(calibration.result().refusal()).contains("no bike's wheel");
    }

    @Test
    void refusesWhenTheSensorWasLostInBetween() {
        ride(seconds -> seconds * 4, new Random(1), 3, 40, 12);
        calibration.lost();
        for (int second = 13; second < 30; second++) {
            calibration.accept(nanos(second), new RevolutionCount((second - 13) * 4L, (second - 13) * 1024));
        }
        calibration.press(nanos(23));

        assertThat(calibration.result().refusal()).contains("did not turn steadily");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverThrowsOnAnyCounts(long seed) {
        var random = new Random(seed);
        long at = 0;
        for (int i = 0; i < 200; i++) {
            at += random.nextInt(500_000_000);
            calibration.accept(at, new RevolutionCount(random.nextInt() & 0xFFFF_FFFFL, random.nextInt(0x1_0000)));
            if (i == 20 || i == 150) {
                calibration.press(at);
            }
        }

        WheelCalibration.Result result = calibration.result();
        assertThat(result.wheelRatio().isPresent())
                .as("seed %d", seed)
                .isEqualTo(result.refusal().isEmpty());
    }

    /** Notifications about once a second, delayed up to 0.15 s, from a wheel that has turned this often by then. */
    private void ride(DoubleUnaryOperator turned, Random random, double firstKey, double secondKey, double until) {
        double offset = random.nextInt(100_000);
        double seconds = 0;
        while (seconds < until) {
            press(seconds, firstKey);
            press(seconds, secondKey);
            double whole = Math.floor(turned.applyAsDouble(seconds));
            long ticks = (long) (completedAt(turned, whole, seconds) * TICKS + offset);
            calibration.accept(nanos(seconds + random.nextInt(150) / 1000.0), new RevolutionCount((long) whole, (int)
                    (ticks & 0xFFFF)));
            latestSeconds = seconds;
            seconds += 0.8 + random.nextInt(200) / 1000.0;
        }
        press(Double.MAX_VALUE, firstKey);
        press(Double.MAX_VALUE, secondKey);
    }

    private void press(double seconds, double key) {
        if (key > latestSeconds && key <= seconds && key <= 1_000) {
            calibration.press(nanos(key));
        }
    }

    /** When the latest whole turn was complete. */
    private static double completedAt(DoubleUnaryOperator turned, double whole, double before) {
        double low = 0;
        double high = before;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (turned.applyAsDouble(middle) >= whole) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static long nanos(double seconds) {
        return Moment.nanos(Math.round(seconds * 1_000) / 1_000.0);
    }
}
