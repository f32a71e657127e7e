package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.sim.Readings.Reading;
import fanbike.core.coach.RideInput;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Riders in the mean of many rides: one seed proves nothing. */
class SteadinessTest {

    private static final int SEEDS = 50;
    private static final int FEW_SEEDS = 15;
    private static final Script SCRIPT = Script.rounds(1);

    @Test
    void holdsATargetAsOftenAsPeopleDo() {
        double percent = percentInBand(RiderKind.STEADY, BikeKind.FTMS, SEEDS, Readings::ofFtms);

        assertThat(percent).isBetween(83.0, 89.0);
    }

    @Test
    void holdsItAlmostAsOftenBySingleRevolutions() {
        double percent = percentInBand(RiderKind.STEADY, BikeKind.CSC, SEEDS, Readings::ofCrank);

        assertThat(percent).isBetween(80.0, 92.0);
    }

    @Test
    void ranksTheRiders() {
        double steady = percentInBandOfFtms(RiderKind.STEADY);
        double beginner = percentInBandOfFtms(RiderKind.BEGINNER);
        double erratic = percentInBandOfFtms(RiderKind.ERRATIC);

        assertThat(beginner).isBetween(erratic + 15, steady - 10);
    }

    @Test
    void changesFromSecondToSecondAsPeopleDo() {
        double[] changes = LongStream.range(0, FEW_SEEDS)
                .mapToObj(seed -> ScriptedRide.run(RiderKind.STEADY, BikeKind.FTMS, seed, SCRIPT))
                .map(Readings::ofFtms)
                .flatMapToDouble(SteadinessTest::changes)
                .toArray();

        assertThat(shareUpTo(0, changes)).isBetween(0.42, 0.56);
        assertThat(shareUpTo(1, changes)).isBetween(0.68, 0.82);
        assertThat(shareUpTo(2, changes)).isBetween(0.80, 0.92);
    }

    private static double percentInBandOfFtms(RiderKind rider) {
        return percentInBand(rider, BikeKind.FTMS, FEW_SEEDS, Readings::ofFtms);
    }

    private static double percentInBand(
            RiderKind rider, BikeKind bike, int seeds, Function<List<RideInput>, List<Reading>> readings) {
        return LongStream.range(0, seeds)
                .mapToObj(seed -> Share.of(SCRIPT, readings.apply(ScriptedRide.run(rider, bike, seed, SCRIPT))))
                .reduce(new Share(0, 0), Share::plus)
                .percent();
    }

    private static DoubleStream changes(List<Reading> readings) {
        return SCRIPT.parts(Demand.Kind.RIDE).stream().flatMapToDouble(part -> {
            List<Reading> of = Readings.in(part, readings);
            return IntStream.range(15, of.size())
                    .mapToDouble(i -> Math.abs(of.get(i).rpm() - of.get(i - 1).rpm()));
        });
    }

    private static double shareUpTo(double rpm, double... changes) {
        return DoubleStream.of(changes).filter(each -> each <= rpm).count() / (double) changes.length;
    }
}
