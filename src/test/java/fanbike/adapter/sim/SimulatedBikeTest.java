package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.adapter.sim.Readings.Reading;
import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedBikeTest {

    private static final Script SCRIPT = Script.rounds(1);

    @ParameterizedTest
    @MethodSource("pairs")
    void saysTheSameAtTheSameMomentsForTheSameSeed(RiderKind rider, BikeKind bike) {
        List<RideInput> once = ScriptedRide.run(rider, bike, 7, SCRIPT);
        List<RideInput> again = ScriptedRide.run(rider, bike, 7, SCRIPT);

        assertThat(again).isEqualTo(once).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysSomethingElseForAnotherSeed(RiderKind rider, BikeKind bike) {
        assertThat(ScriptedRide.run(rider, bike, 8, SCRIPT)).isNotEqualTo(ScriptedRide.run(rider, bike, 7, SCRIPT));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysTheSameHoweverOftenItIsAdvanced(RiderKind rider, BikeKind bike) {
        List<RideInput> seldom = ScriptedRide.run(rider, bike, 9, SCRIPT);

        for (long everyNanos : new long[] {7_000_001, 50_000_000, 333_333_333}) {
            assertThat(ScriptedRide.run(rider, bike, 9, SCRIPT, everyNanos))
                    .as("every %d ns", everyNanos)
                    .isEqualTo(seldom);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysTheSameInOneLeapForEachDemand(RiderKind rider, BikeKind bike) {
        SimulatedBike leaping = SimulatedBike.of(rider, bike, 9, false);
        Values values = new Values();

        SCRIPT.parts().forEach(part -> leaping.advanceTo(part.untilNanos(), part.demand(), values));

        assertThat(values.heard)
                .isEqualTo(Readings.notified(ScriptedRide.run(rider, bike, 9, SCRIPT)).stream()
                        .map(RideInput.Notified::value)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isConnectedAtTheVeryStart(BikeKind bike) {
        List<RideInput> inputs = ScriptedRide.run(RiderKind.STEADY, bike, 1, SCRIPT);

        assertThat(inputs.get(0)).isEqualTo(new RideInput.Connected(0, RideInput.BIKE));
        assertThat(inputs.subList(1, inputs.size())).allMatch(RideInput.Notified.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysNothingBeforeTheMomentThatItNames(RiderKind rider, BikeKind kind) {
        SimulatedBike bike = SimulatedBike.of(rider, kind, 3, false);
        Values values = new Values();
        bike.advanceTo(Script.nanos(20), Demand.waiting(), values);
        values.heard.clear();

        for (int i = 0; i < 200; i++) {
            long next = bike.nextAtNanos();
            bike.advanceTo(next - 1, Script.ride(50), values);

            assertThat(values.heard).as("before %d ns", next).isEmpty();
            assertThat(bike.nextAtNanos()).isEqualTo(next);
            bike.advanceTo(next, Script.ride(50), values);
            values.heard.clear();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STEADY", "BEGINNER", "ERRATIC"})
    void startsAtOnceInTheEyesOfTheConsole(RiderKind rider) {
        for (long seed = 0; seed < 30; seed++) {
            List<Reading> readings = Readings.ofFtms(ScriptedRide.run(rider, BikeKind.FTMS, seed, SCRIPT));

            double first = readings.stream()
                    .map(Reading::rpm)
                    .filter(rpm -> rpm > 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(first).as("seed %d", seed).isBetween(13.0, 35.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasComeToRestAtTheEnd(BikeKind kind) {
        Script script = Script.opened().then(60, Script.ride(50)).then(60, Demand.over());

        List<RideInput.Notified> inputs = Readings.notified(ScriptedRide.run(RiderKind.STEADY, kind, 2, script));

        List<String> end = inputs.subList(inputs.size() - 10, inputs.size()).stream()
                .map(each -> kind == BikeKind.FTMS
                        ? Readings.indoorBikeData(each)
                                .instantaneousCadenceHalfRpm()
                                .toString()
                        : each.value().hex())
                .distinct()
                .toList();
        assertThat(end).hasSize(1);
    }

    @Test
    void refusesToGoBackInTime() {
        SimulatedBike bike = SimulatedBike.of(RiderKind.STEADY, BikeKind.CSC, 1, false);
        bike.advanceTo(1000, Demand.waiting(), new Values());

        assertThatThrownBy(() -> bike.advanceTo(999, Demand.waiting(), new Values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("advance to 999 ns, already at 1000 ns");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(RiderKind.values())
                .flatMap(rider -> Stream.of(BikeKind.values()).map(bike -> Arguments.of(rider, bike)));
    }

    private static final class Values implements SensorListener {

        private final List<Octets> heard = new ArrayList<>();

        @Override
        public void connected(String sensor) {}

        @Override
        public void notified(String sensor, String characteristic, Octets value) {
            heard.add(value);
        }

        @Override
        public void disconnected(String sensor, String reason) {}

        @Override
        public void remarked(String sensor, String sentence) {
            throw new AssertionError("a simulated bike has no remarks: " + sentence);
        }
    }
}
