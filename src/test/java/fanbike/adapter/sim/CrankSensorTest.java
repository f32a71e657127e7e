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

class CrankSensorTest {

    @Test
    void sendsCrankRevolutionsAloneTwoToFourTimesASecond() {
        List<RideInput> sent = Drive.drive(new CrankSensor(new Random(1)), 60, seconds -> 50);

        assertThat(Readings.notified(sent)).allSatisfy(each -> {
            assertThat(each.characteristic()).isEqualTo("2a5b");
            assertThat(each.value().u8(0)).isEqualTo(0x02);
            assertThat(each.value().size()).isEqualTo(5);
        });
        assertThat(sent).hasSizeBetween(2 * 60, 4 * 60);
    }

    @Test
    void repeatsTheLastRevolutionUntilThereIsANewOne() {
        List<RevolutionCount> counts = counts(new CrankSensor(new Random(2)), 120, seconds -> 50);

        long repeats = IntStream.range(1, counts.size())
                .filter(i -> counts.get(i).equals(counts.get(i - 1)))
                .count();
        assertThat(counts.stream().distinct().count()).isBetween(99L, 101L);
        assertThat(repeats).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(doubles = {17, 45, 50.5, 60, 97.3})
    void tellsTheTrueCadenceByAnyTwoNewEvents(double rpm) {
        List<RevolutionCount> counts = counts(new CrankSensor(new Random(3)), 300, seconds -> rpm).stream()
                .distinct()
                .skip(1)
                .toList();

        for (int i = 1; i < counts.size(); i++) {
            assertThat(Readings.rpm(counts.get(i - 1), counts.get(i))).isCloseTo(rpm, within(rpm * rpm / 30_000));
        }
    }

    @Test
    void tellsTheTrueMeanWhereTheCadenceVaries() {
        List<RevolutionCount> counts =
                counts(new CrankSensor(new Random(4)), 63, seconds -> seconds % 10 < 5 ? 40 : 60);

        RevolutionCount first = counts.get(20);
        RevolutionCount last = counts.get(counts.size() - 1);
        assertThat(Readings.rpm(first, last)).isCloseTo(50, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wrapsBothCountersWithinARide(long seed) {
        List<RevolutionCount> counts = counts(new CrankSensor(new Random(seed)), 300, seconds -> 50);

        assertThat(IntStream.range(1, counts.size())
                        .filter(i ->
                                counts.get(i).revolutions() < counts.get(i - 1).revolutions()))
                .as("revolutions, seed %d", seed)
                .hasSize(1);
        assertThat(IntStream.range(1, counts.size())
                        .filter(i ->
                                counts.get(i).eventTime() < counts.get(i - 1).eventTime()))
                .as("event time, seed %d", seed)
                .hasSizeBetween(4, 5);
    }

    @Test
    void repeatsForEverWhenTheCranksStand() {
        List<RideInput> sent = Drive.drive(new CrankSensor(new Random(5)), 200, seconds -> seconds < 60 ? 50 : 0);

        assertThat(Readings.notified(sent).stream()
                        .filter(each -> each.atNanos() > Script.nanos(61))
                        .map(RideInput.Notified::value))
                .hasSizeGreaterThan(270)
                .containsOnly(Readings.notified(sent).get(sent.size() - 1).value());
    }

    @Test
    void countsOnThroughALostConnection() {
        CrankSensor sensor = new CrankSensor(new Random(6));
        List<RideInput> before = Drive.drive(sensor, 60, seconds -> 60);

        sensor.connected(Script.nanos(60));
        List<RideInput> after = Drive.driveOn(sensor, 60, 61, seconds -> 60);

        assertThat(revolutions(after.get(0)) - revolutions(before.get(before.size() - 1)))
                .isBetween(0L, 2L);
    }

    private static long revolutions(RideInput input) {
        return Readings.csc(Readings.notified(List.of(input)).get(0))
                .crank()
                .orElseThrow()
                .revolutions();
    }

    private static List<RevolutionCount> counts(CrankSensor sensor, double seconds, DoubleUnaryOperator rpm) {
        return Readings.notified(Drive.drive(sensor, seconds, rpm)).stream()
                .map(each -> Readings.csc(each).crank().orElseThrow())
                .toList();
    }
}
