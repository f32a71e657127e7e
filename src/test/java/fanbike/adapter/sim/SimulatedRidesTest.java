package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SensorListener;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulation;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedRidesTest {

    private static final long MINUTE = 60_000_000_000L;

    private final SimulatedRides rides = new SimulatedRides();

    @Test
    void namesTheDefaultFirst() {
        assertThat(rides.riders()).containsExactly("steady", "beginner", "erratic", "dropouts");
        assertThat(rides.bikes()).containsExactly("ftms", "csc", "csc-wheel", "cps");
    }

    @Test
    void describesABikeAsSimulated() {
        assertThat(rides.describe("csc"))
                .isEqualTo(new SessionHeader.Bike("Simulated bike", "simulated:csc", true, OptionalDouble.empty()));
        assertThat(rides.describe("csc-wheel").wheelRatio()).isPresent();
    }

    @Test
    void knowsNoOthers() {
        assertThatThrownBy(() -> rides.describe("boat")).hasMessageContaining("\"boat\"");
        assertThatThrownBy(() -> open("nobody", rides.describe("csc"), 1, 0)).hasMessageContaining("\"nobody\"");
    }

    @ParameterizedTest
    @CsvSource({
        "simulated:ftms, 2ad2",
        "simulated:csc, 2a5b",
        "simulated:csc-wheel, 2a5b",
        "simulated:cps, 2a63",
        "simulated:boat, 2ad2"
    })
    void ridesTheBikeThatWasDescribed(String address, String characteristic) {
        var bike = new SessionHeader.Bike("any", address, true, OptionalDouble.empty());

        assertThat(told(open("steady", bike, 1, 0), 0))
                .contains("connected bike")
                .anyMatch(line -> line.startsWith(characteristic));
    }

    @Test
    void ridesTheSameWithTheSameSeedFromAnyMomentOn() {
        var first = told(open("erratic", rides.describe("ftms"), 7, 0), 0);

        assertThat(told(open("erratic", rides.describe("ftms"), 7, MINUTE), MINUTE))
                .isEqualTo(first);
        assertThat(told(open("erratic", rides.describe("ftms"), 8, 0), 0)).isNotEqualTo(first);
    }

    @Test
    void isSilentBeforeItIsOpenedAndAfterItIsClosed() {
        ScheduledSensor sensor = open("steady", rides.describe("ftms"), 1, 0);

        assertThat(sensor.nextAtNanos()).isEqualTo(Long.MAX_VALUE);
        assertThat(told(sensor, 0)).isNotEmpty();
        assertThat(sensor.nextAtNanos()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void putsAStrapBesideAnyBike() {
        var wanted = new Simulation("steady", rides.describe("csc"), 1, true);

        assertThat(told(rides.open(wanted, 0, Optional::empty), 0))
                .contains("connected bike", "connected strap")
                .anyMatch(line -> line.startsWith("2a37"));
    }

    private ScheduledSensor open(String rider, SessionHeader.Bike bike, long seed, long startNanos) {
        return rides.open(new Simulation(rider, bike, seed, false), startNanos, Optional::empty);
    }

    /** What it tells in half a minute. */
    private static List<String> told(ScheduledSensor sensor, long startNanos) {
        var told = new ArrayList<String>();
        sensor.open(new SensorListener() {
            @Override
            public void connected(String which) {
                told.add("connected " + which);
            }

            @Override
            public void notified(String which, String characteristic, Octets value) {
                told.add(characteristic + " " + value);
            }

            @Override
            public void disconnected(String which, String reason) {
                told.add("disconnected " + which);
            }

            @Override
            public void remarked(String sensor, String sentence) {
                throw new AssertionError("a simulated bike has no remarks: " + sentence);
            }
        });
        while (sensor.nextAtNanos() <= startNanos + MINUTE / 2) {
            sensor.advanceTo(sensor.nextAtNanos());
        }
        sensor.close();
        return told;
    }
}
