package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.RideInput;
import fanbike.core.gatt.HeartRateMeasurement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrapTest {

    private static final Script HARD =
            Script.opened().then(60, Script.ride(60)).then(180, Script.ride(60)).then(1, Demand.over());

    @ParameterizedTest
    @EnumSource
    void changesNothingOfWhatTheBikeSays(BikeKind bike) {
        List<RideInput> with = ScriptedRide.runWithStrap(RiderKind.DROPOUTS, bike, 7, Script.rounds(1));

        assertThat(with)
                .filteredOn(input -> !isOfStrap(input))
                .isEqualTo(ScriptedRide.run(RiderKind.DROPOUTS, bike, 7, Script.rounds(1)));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheHeartRateOnceASecondThroughEveryDropoutOfTheBike(BikeKind bike) {
        List<RideInput> heard = ScriptedRide.runWithStrap(RiderKind.DROPOUTS, bike, 7, Script.rounds(1)).stream()
                .filter(StrapTest::isOfStrap)
                .toList();

        assertThat(heard.get(0)).isInstanceOf(RideInput.Connected.class);
        for (int i = 1; i < heard.size(); i++) {
            assertThat(heard.get(i).atNanos() - heard.get(i - 1).atNanos()).isBetween(990_000_000L, 1_010_000_000L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hearsTheHeartBeatFasterAsTheRiderWorks(BikeKind bike) {
        List<Integer> rates = rates(bike);

        assertThat(rates.get(1)).isBetween(70, 90);
        assertThat(rates.get(rates.size() - 1)).isGreaterThan(130);
    }

    @Test
    void hearsTheHeartThatTheBikeHears() {
        List<RideInput> inputs = ScriptedRide.runWithStrap(RiderKind.STEADY, BikeKind.FTMS, 3, HARD);
        RideInput.Notified byBike = Readings.notified(inputs).stream()
                .filter(input -> !isOfStrap(input))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        List<Integer> byStrap = rates(BikeKind.FTMS);

        assertThat(Readings.indoorBikeData(byBike).heartRateBpm().orElseThrow())
                .isCloseTo(byStrap.get(byStrap.size() - 1), org.assertj.core.api.Assertions.within(1));
    }

    private static List<Integer> rates(BikeKind bike) {
        return Readings.notified(ScriptedRide.runWithStrap(RiderKind.STEADY, bike, 3, HARD)).stream()
                .filter(StrapTest::isOfStrap)
                .map(each ->
                        HeartRateMeasurement.parse(each.value()).orElseThrow().heartRateBpm())
                .toList();
    }

    private static boolean isOfStrap(RideInput input) {
        return input instanceof RideInput.Notified notified
                ? notified.sensor().equals("strap")
                : input instanceof RideInput.Connected connected
                        && connected.sensor().equals("strap");
    }
}
