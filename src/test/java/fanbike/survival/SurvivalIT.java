package fanbike.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.lab.BluetoothLab;
import fanbike.lab.CuttableRelay;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way to lose a bike: the ride goes on, the bike comes back, and the report says what was lost. */
@RequiresLab
class SurvivalIT {

    private static final String COACH = "hci0";
    private static final double SECONDS = 24;
    private static final double BEFORE = 5;
    private static final Duration TO_MEND = Duration.ofSeconds(15);

    /** How long a value holds where nobody says that the bike was lost. */
    private static final double STALE_SECONDS = 3;

    private final BluetoothLab lab;
    private LabBike bike;

    SurvivalIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @BeforeEach
    void playABike() {
        bike = LabBike.on(lab, "hci1", new FitnessMachine(LabRide.RPM));
    }

    @AfterEach
    void takeTheBikeAway() {
        bike.close();
    }

    private LabRide ride() throws IOException, BluetoothException {
        return LabRide.on(lab.busAddress(), COACH, bike.address(), SECONDS);
    }

    private static void assertRidden(Report report) {
        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report.result().elapsedNanos() / 1e9).isEqualTo(SECONDS);
        assertThat(report.result().total().riddenNanos() / 1e9).isEqualTo(SECONDS);
        assertThat(report.result().total().underNanos()
                        + report.result().total().overNanos())
                .isZero();
    }

    private static double noSignalSeconds(Report report) {
        return report.result().total().noSignalNanos() / 1e9;
    }

    @Test
    void aRideWithoutTroubleLosesNothing() throws Exception {
        try (LabRide ride = ride()) {
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isZero();
            assertThat(ride.troubles()).isEmpty();
        }
    }

    @Test
    void aBikeVanishesAndComesBack() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            bike.vanish();
            ride.awaitNoSignal();
            ride.awaitInterval(2 * BEFORE);
            bike.comeBack();
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9, within(1.0));
            assertThat(ride.troubles()).singleElement().asString().startsWith("The bike was lost: out of reach");
            assertThat(ride.connections()).isEqualTo(2);
        }
    }

    @Test
    void aBikeSendsNothingForAWhileThoughItIsConnected() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            bike.hold();
            ride.awaitInterval(3 * BEFORE);
            bike.goOn();
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9 - STALE_SECONDS, within(1.0));
            assertThat(ride.connections()).isEqualTo(1);
        }
    }

    @Test
    void theAdapterIsSwitchedOffAndOn() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            lab.power(COACH, false);
            ride.awaitNoSignal();
            ride.awaitInterval(2 * BEFORE);
            lab.power(COACH, true);
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9, within(1.0));
            assertThat(ride.troubles()).anyMatch(sentence -> sentence.contains("adapter is switched off"));
            assertThat(ride.connections()).isEqualTo(2);
        }
    }

    @Test
    void theAdapterIsPulledOutAndPluggedInAgain() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            lab.removeControllers();
            ride.awaitNoSignal();
            ride.awaitInterval(2 * BEFORE);
            lab.addControllers();
            bike.comeBack();
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9, within(1.0));
            assertThat(ride.troubles()).anyMatch(sentence -> sentence.contains("adapter is gone"));
            assertThat(ride.connections()).isEqualTo(2);
        }
    }

    @Test
    void bluetoothdDiesAndIsStartedAgain() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            lab.killBluetoothd();
            ride.awaitNoSignal();
            bike.appearAnew();
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9, within(1.0));
            assertThat(ride.troubles()).anyMatch(sentence -> sentence.contains("bluetoothd"));
        }
    }

    @Test
    void theBusIsLostAndComesBack() throws Exception {
        try (CuttableRelay relay = lab.relay();
                LabRide ride = LabRide.on(relay.busAddress(), COACH, bike.address(), SECONDS)) {
            ride.awaitInterval(BEFORE);

            relay.cut();
            ride.awaitNoSignal();
            ride.awaitInterval(2 * BEFORE);
            relay.mend();
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9, within(1.0));
            assertThat(ride.troubles()).anyMatch(sentence -> sentence.contains("message bus"));
        }
    }

    @Test
    void aBikeChangesItsServices() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            bike.become(new CrankCounter(LabRide.RPM));
            ride.awaitNoSignal();
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRidden(report);
            // The first two values of a counter tell no cadence yet.
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9 + 1.2, within(1.2));
            assertThat(ride.troubles()).anyMatch(sentence -> sentence.contains("changed what it offers"));
        }
    }

    @Test
    void anotherProgramTakesTheBikeAndLetsItGo() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            long takenAtNanos = System.nanoTime();
            lab.power(COACH, false);
            ride.awaitNoSignal();
            try (LabRide other = LabRide.on(lab.busAddress(), "hci2", bike.address(), 10 * SECONDS)) {
                other.awaitInterval(0.1);
                lab.power(COACH, true);
                ride.awaitInterval(2 * BEFORE);
            }
            ride.awaitSignal(TO_MEND);
            long takenNanos = System.nanoTime() - takenAtNanos;
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isCloseTo(takenNanos / 1e9, within(1.0));
            assertThat(ride.connections()).isEqualTo(2);
        }
    }

    @Test
    void aFloodOfValuesDoesNoHarm() throws Exception {
        try (LabRide ride = ride()) {
            ride.awaitInterval(BEFORE);

            bike.flood(1_500);
            Report report = ride.end();

            assertRidden(report);
            assertThat(noSignalSeconds(report)).isLessThan(1.0);
            assertThat(ride.connections()).isEqualTo(1);
        }
    }
}
