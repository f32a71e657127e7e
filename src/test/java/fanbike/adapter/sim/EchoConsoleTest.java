package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.adapter.sim.Readings.Reading;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.FrameStatus;
import fanbike.core.gatt.IndoorBikeData;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EchoConsoleTest {

    @Test
    void sendsTwentyFiveBytesWithTheFlagsOfARealOne() {
        List<RideInput> sent = Drive.drive(new EchoConsole(new Random(1)), 60, seconds -> 50);

        assertThat(Readings.notified(sent)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.characteristic()).isEqualTo("2ad2");
            assertThat(each.value().size()).isEqualTo(25);
            assertThat(each.value().hex()).startsWith("de0b");
            assertThat(Readings.indoorBikeData(each).frameStatus()).isEqualTo(FrameStatus.OK);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sendsOnceASecondALittleEarlyOrLate(long seed) {
        List<RideInput> sent = Drive.drive(new EchoConsole(new Random(seed)), 1200, seconds -> 50);

        double[] spacings = IntStream.range(1, sent.size())
                .mapToDouble(i -> (sent.get(i).atNanos() - sent.get(i - 1).atNanos()) / 1e9)
                .sorted()
                .toArray();
        assertThat(spacings[0]).as("shortest, seed %d", seed).isBetween(0.71, 0.80);
        assertThat(spacings[spacings.length / 2]).as("median, seed %d", seed).isBetween(0.98, 1.01);
        assertThat(spacings[spacings.length - 1]).as("longest, seed %d", seed).isBetween(1.20, 1.30);
    }

    @Test
    void countsOneSecondWithEachNotification() {
        List<IndoorBikeData> sent = send(new EchoConsole(new Random(2)), 300, 50);

        for (int i = 0; i < sent.size(); i++) {
            assertThat(sent.get(i).elapsedSeconds()).hasValue(i);
        }
    }

    @Test
    void knowsOnlyWholeRpm() {
        List<RideInput> sent =
                Drive.drive(new EchoConsole(new Random(3)), 300, seconds -> 45 + 10 * (seconds / 7.3 % 1));

        assertThat(Readings.ofFtms(sent)).hasSizeGreaterThan(200).allMatch(each -> each.rpm() % 1 == 0);
    }

    @Test
    void makesPowerAndSpeedOfTheCadence() {
        IndoorBikeData last = last(send(new EchoConsole(new Random(4)), 100, 60));

        assertThat(last.instantaneousCadenceHalfRpm()).hasValue(120);
        assertThat(last.instantaneousPowerWatts()).hasValue(240);
        assertThat(last.speedCentiKmh()).hasValue(3588);
    }

    @Test
    void addsUpAveragesDistanceAndEnergy() {
        IndoorBikeData last = last(send(new EchoConsole(new Random(5)), 600, 50));

        int seconds = last.elapsedSeconds().orElseThrow();
        assertThat(last.averageCadenceHalfRpm()).hasValue(100);
        assertThat(last.averagePowerWatts()).hasValue(148);
        assertThat(last.totalEnergyKcal()).hasValue((int) (seconds * 0.148 * 0.82));
        assertThat(last.energyPerHourKcal()).isEqualTo(OptionalInt.of(0));
        assertThat(last.energyPerMinuteKcal()).isEqualTo(OptionalInt.of(0));
        assertThat(last.distanceMeters().orElseThrow() / (double) seconds).isBetween(8.1, 8.4);
    }

    @Test
    void writesTheAverageSpeedInTenthsOfAMilePerHour() {
        IndoorBikeData last = last(send(new EchoConsole(new Random(6)), 100, 50));

        assertThat(last.speedCentiKmh().orElseThrow() / 16.09)
                .isCloseTo(last.averageSpeedCentiKmh().orElseThrow(), within(1.0));
    }

    @Test
    void growsTheDistanceInStepsOfSixteenOrSeventeenMeters() {
        List<IndoorBikeData> sent = send(new EchoConsole(new Random(7)), 600, 55);

        assertThat(IntStream.range(1, sent.size())
                        .map(i -> sent.get(i).distanceMeters().orElseThrow()
                                - sent.get(i - 1).distanceMeters().orElseThrow())
                        .distinct()
                        .toArray())
                .containsExactlyInAnyOrder(0, 16, 17);
    }

    @Test
    void reportsAHeartThatFollowsTheWork() {
        List<IndoorBikeData> sent = send(new EchoConsole(new Random(8)), 300, 60);

        assertThat(sent.get(1).heartRateBpm().orElseThrow()).isBetween(65, 95);
        assertThat(last(sent).heartRateBpm().orElseThrow()).isBetween(150, 190);
    }

    @Test
    void beginsWithZerosAfterEachConnection() {
        EchoConsole console = new EchoConsole(new Random(9));
        Drive.drive(console, 100, seconds -> 50);

        console.connected(Script.nanos(100));
        List<RideInput> sent = Drive.driveOn(console, 100, 120, seconds -> 50);

        IndoorBikeData first = Readings.indoorBikeData(Readings.notified(sent).get(0));
        IndoorBikeData second = Readings.indoorBikeData(Readings.notified(sent).get(1));
        assertThat(first.elapsedSeconds()).hasValue(0);
        assertThat(first.instantaneousCadenceHalfRpm()).hasValue(0);
        assertThat(first.distanceMeters()).hasValue(0);
        assertThat(second.elapsedSeconds()).hasValue(1);
        assertThat(second.instantaneousCadenceHalfRpm()).hasValue(100);
    }

    @ParameterizedTest
    @CsvSource({"1, 45", "2, 50", "3, 55", "4, 60", "5, 50", "6, 60"})
    void reportsTheCoastingFanAfterTheLastStrokeAndThenZeroForGood(long seed, int rpm) {
        List<RideInput> sent = Drive.drive(new EchoConsole(new Random(seed)), 60, seconds -> seconds < 30 ? rpm : 0);

        List<Double> coasting = Readings.ofFtms(sent).stream()
                .filter(each -> each.atNanos() > Script.nanos(30.2))
                .map(Reading::rpm)
                .toList();
        List<Double> tail = coasting.stream().takeWhile(each -> each > 0).toList();
        assertThat(tail).as("seed %d", seed).hasSizeBetween(5, 9).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(tail.get(0)).isBetween(rpm - 9.0, (double) rpm);
        assertThat(tail.get(tail.size() - 1)).isBetween(12.0, 36.0);
        assertThat(coasting.subList(tail.size(), coasting.size())).isNotEmpty().allMatch(each -> each == 0);
    }

    @Test
    void takesVerySlowCranksForStandingOnes() {
        assertThat(last(send(new EchoConsole(new Random(10)), 20, 11)).instantaneousCadenceHalfRpm())
                .hasValue(0);
        assertThat(last(send(new EchoConsole(new Random(10)), 20, 12)).instantaneousCadenceHalfRpm())
                .hasValue(24);
    }

    @Test
    void keepsSendingWhileNobodyPedals() {
        List<IndoorBikeData> sent = send(new EchoConsole(new Random(11)), 120, 0);

        assertThat(sent)
                .hasSizeGreaterThan(115)
                .allMatch(each -> each.instantaneousCadenceHalfRpm().orElseThrow() == 0);
    }

    private static List<IndoorBikeData> send(EchoConsole console, double seconds, double rpm) {
        return Readings.notified(Drive.drive(console, seconds, at -> rpm)).stream()
                .map(Readings::indoorBikeData)
                .toList();
    }

    private static IndoorBikeData last(List<IndoorBikeData> sent) {
        return sent.get(sent.size() - 1);
    }
}
