package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.RideInput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DropoutsTest {

    private static final int SEEDS = 25;
    private static final Script TEN_MINUTES =
            Script.opened().then(7, Demand.waiting()).then(593, Script.ride(50));

    @ParameterizedTest
    @EnumSource
    void loseTheSignalAFewTimesInTenMinutesForTwoToTwentySeconds(BikeKind bike) {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Double> gaps = gapSeconds(ScriptedRide.run(RiderKind.DROPOUTS, bike, seed, TEN_MINUTES));

            assertThat(gaps).as("seed %d", seed).hasSizeBetween(3, 12).allMatch(gap -> gap >= 2 && gap <= 20);
        }
    }

    @Test
    void areNowSilenceAndNowALostConnection() {
        List<RideInput> inputs = allSeeds();

        long lost =
                inputs.stream().filter(RideInput.Disconnected.class::isInstance).count();

        assertThat((double) lost / gapSeconds(inputs).size()).isBetween(0.3, 0.7);
    }

    @Test
    void connectAgainAfterEachLostConnectionAndSayNothingBetween() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<RideInput> inputs = ScriptedRide.run(RiderKind.DROPOUTS, BikeKind.FTMS, seed, TEN_MINUTES);

            assertThat(indices(inputs, RideInput.Connected.class).skip(1))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(indices(inputs, RideInput.Disconnected.class)
                            .map(index -> index + 1)
                            .filter(index -> index < inputs.size())
                            .toList());
        }
    }

    @Test
    void restartTheConsolesCountersWithEachConnectionOnly() {
        List<RideInput> inputs = allSeeds();

        long connections =
                inputs.stream().filter(RideInput.Connected.class::isInstance).count();
        long zeros = Readings.notified(inputs).stream()
                .filter(each -> Readings.indoorBikeData(each).elapsedSeconds().orElseThrow() == 0)
                .count();

        assertThat(zeros).isBetween(connections - 2, connections).isGreaterThan(2 * SEEDS);
    }

    @Test
    void rideAsSteadily() {
        Script script = Script.rounds(1);

        double percent = LongStream.range(0, SEEDS)
                .mapToObj(seed -> ScriptedRide.run(RiderKind.DROPOUTS, BikeKind.CSC, seed, script))
                .map(inputs -> Share.of(script, Readings.ofCrank(inputs)))
                .reduce(new Share(0, 0), Share::plus)
                .percent();

        assertThat(percent).isBetween(78.0, 92.0);
    }

    private static Stream<Integer> indices(List<RideInput> inputs, Class<? extends RideInput> kind) {
        return IntStream.range(0, inputs.size())
                .filter(index -> kind.isInstance(inputs.get(index)))
                .boxed();
    }

    private static List<RideInput> allSeeds() {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> ScriptedRide.run(RiderKind.DROPOUTS, BikeKind.FTMS, seed, TEN_MINUTES))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Double> gapSeconds(List<RideInput> inputs) {
        List<RideInput.Notified> notified = Readings.notified(inputs);
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < notified.size(); i++) {
            double gap = (notified.get(i).atNanos() - notified.get(i - 1).atNanos()) / 1e9;
            if (gap > 1.5) {
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
