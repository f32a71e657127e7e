package fanbike.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.trend.Change.Direction;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called a change, and what is noise. */
class ChangeTest {

    private static final int RIDERS = 2000;

    @Test
    void saysNothingOfFiveSessions() {
        assertThat(Change.of(Measure.SCORE, 1, 2, 3, 90, 91).direction()).isEqualTo(Direction.TOO_FEW);
        assertThat(Change.of(Measure.SCORE).direction()).isEqualTo(Direction.TOO_FEW);
    }

    /** By hand: the differences 2, -2, 2, -2, 2 have the mean 0.4 and the variance 4.8; half of it is 2.4. */
    @Test
    void takesTheTypicalErrorForTheSpread() {
        Change change = Change.of(Measure.SCORE, 70, 72, 70, 72, 70, 72);

        assertThat(change.spread()).isCloseTo(Math.sqrt(2.4), within(1e-12));
        assertThat(change.latest()).isCloseTo((72 + 70 + 72) / 3.0, within(1e-12));
        assertThat(change.earlier()).isCloseTo((70 + 72 + 70) / 3.0, within(1e-12));
        assertThat(change.direction()).isEqualTo(Direction.NONE);
    }

    @ParameterizedTest
    @CsvSource({"6,3", "9,3", "11,3", "12,4", "30,10", "31,10", "500,10"})
    void comparesTheLatestThirdAtLeastThreeAtMostTen(int sessions, int latest) {
        double[] values = new Random(1).doubles(sessions).toArray();

        Change change = Change.of(Measure.INTENSITY, values);

        assertThat(change.latestCount()).isEqualTo(latest);
        assertThat(change.earlierCount()).isEqualTo(sessions - latest);
        assertThat(change.latest()).isCloseTo(mean(values, sessions - latest, sessions), within(1e-12));
        assertThat(change.earlier()).isCloseTo(mean(values, 0, sessions - latest), within(1e-12));
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** The same by the book, in as many steps as it has. */
    @Test
    void agreesWithASlowReckoningOfTheSpread() {
        var random = new Random(2);
        for (int attempt = 0; attempt < 500; attempt++) {
            double[] values = random.doubles(6 + random.nextInt(60), -50, 50).toArray();

            double[] differences = IntStream.range(1, values.length)
                    .mapToDouble(i -> values[i] - values[i - 1])
                    .toArray();
            double mean = Arrays.stream(differences).sum() / differences.length;
            double variance = Arrays.stream(differences)
                            .map(difference -> Math.pow(difference - mean, 2))
                            .sum()
                    / (differences.length - 1);

            assertThat(Change.spread(values)).isCloseTo(Math.sqrt(variance) / Math.sqrt(2), within(1e-9));
        }
    }

    @Test
    void isNotWidenedByASteadyDrift() {
        double[] drifting = IntStream.range(0, 20).mapToDouble(i -> 50 + i).toArray();

        Change change = Change.of(Measure.SCORE, drifting);

        assertThat(change.spread()).isCloseTo(0, within(1e-9));
        assertThat(change.direction()).isEqualTo(Direction.BETTER);
    }

    @ParameterizedTest
    @CsvSource({"6", "9", "15", "30", "100"})
    void seldomTakesNoiseForAChange(int sessions) {
        long called = IntStream.range(0, RIDERS)
                .filter(seed -> of(noise(seed, sessions, 5)).direction() != Direction.NONE)
                .count();

        assertThat(called).isLessThan(RIDERS * 6 / 100);
    }

    @ParameterizedTest
    @CsvSource({"9", "15", "30", "100"})
    void mostlySeesWhatIsFourTimesTheNoise(int sessions) {
        long called = IntStream.range(0, RIDERS)
                .filter(seed -> of(risen(noise(seed, sessions, 5), 20)).direction() == Direction.BETTER)
                .count();

        assertThat(called).isGreaterThan(RIDERS * 9 / 10);
    }

    @Test
    void neverCallsLessThanTheSpreadAChange() {
        for (int seed = 0; seed < RIDERS; seed++) {
            var random = new Random(seed);
            Change change = of(risen(noise(seed, 6 + random.nextInt(60), 5), 20 * random.nextDouble()));

            if (change.direction() != Direction.NONE) {
                assertThat(Math.abs(change.latest() - change.earlier())).isGreaterThanOrEqualTo(change.spread());
            }
        }
    }

    @Test
    void knowsThatLessIsBetterWhereItIs() {
        double[] falling = {9, 9.1, 9, 9.1, 9, 1, 1.1, 1};

        assertThat(Change.of(Measure.TIME_TO_TARGET, falling).direction()).isEqualTo(Direction.BETTER);
        assertThat(Change.of(Measure.DEVIATION, falling).direction()).isEqualTo(Direction.BETTER);
        assertThat(Change.of(Measure.SCORE, falling).direction()).isEqualTo(Direction.WORSE);
    }

    @Test
    void callsAChangeThatNobodyWouldNoticeNone() {
        assertThat(Change.of(Measure.COVERAGE, 1, 1, 1, 1, 1, 1, 0.999, 0.999, 0.999)
                        .direction())
                .isEqualTo(Direction.NONE);
        assertThat(Change.of(Measure.SCORE, 80, 80, 80, 80, 80, 80).direction()).isEqualTo(Direction.NONE);
    }

    /** From tables of the distribution. */
    @ParameterizedTest
    @CsvSource({"3,3.182", "4,2.776", "5,2.571", "10,2.228", "30,2.042", "1000,1.962"})
    void knowsStudentsT(double freedom, double t) {
        assertThat(StudentT.twoSided95(freedom)).isCloseTo(t, within(0.01));
    }

    private static Change of(double[] values) {
        return Change.of(Measure.SCORE, values);
    }

    private static double[] noise(int seed, int sessions, double deviation) {
        var random = new Random(seed);
        return DoubleStream.generate(() -> 50 + deviation * random.nextGaussian())
                .limit(sessions)
                .toArray();
    }

    /** From the latest third on. */
    private static double[] risen(double[] values, double by) {
        int latest = Math.max(3, Math.min(10, values.length / 3));
        double[] risen = values.clone();
        for (int i = values.length - latest; i < values.length; i++) {
            risen[i] += by;
        }
        return risen;
    }
}
