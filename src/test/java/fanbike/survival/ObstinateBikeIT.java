package fanbike.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.lab.BluetoothLab;
import fanbike.lab.CuttableRelay;
import fanbike.lab.RequiresLab;
import java.time.Duration;
import org.freedesktop.dbus.messages.MethodCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bikes that cannot be connected at first, and bikes that say strange things. */
@RequiresLab
class ObstinateBikeIT {

    private static final double SECONDS = 12;
    private static final double TWICE_AS_LONG = 24;
    private static final double TEN_TIMES_AS_LONG = 120;
    private static final Duration TO_MEND = Duration.ofSeconds(20);
    private static final int MOST_TRIES = 4;

    /** How long dbus-java waits for an answer, where nobody tells it otherwise. */
    private static final Duration AS_LONG_AS_USUAL = Duration.ofSeconds(20);

    private static final Duration LONGER_THAN_BLUEZ = Duration.ofSeconds(60);

    private final BluetoothLab lab;

    ObstinateBikeIT(BluetoothLab lab) {
        this.lab = lab;
    }

    private LabBike bike(String adapter, LabBikeKind kind) {
        return LabBike.on(lab, adapter, kind);
    }

    private LabRide ride(String adapter, LabBike bike) throws Exception {
        return LabRide.on(lab.busAddress(), adapter, bike.address(), SECONDS);
    }

    private static void assertRiddenInBand(Report report) {
        assertThat(report.result().phase()).isEqualTo(Phase.FINISHED);
        assertThat(report.result().total().underNanos()
                        + report.result().total().overNanos())
                .isZero();
    }

    private static double noSignalSeconds(Report report) {
        return report.result().total().noSignalNanos() / 1e9;
    }

    @Test
    void aBikeThatComesLateIsWaitedFor() throws Exception {
        try (LabBike bike = bike("hci1", new FitnessMachine(LabRide.RPM))) {
            bike.vanish();
            try (LabRide ride = ride("hci0", bike)) {
                ride.awaitTrouble("is not to be found yet");

                bike.comeBack();
                Report report = ride.end();

                assertRiddenInBand(report);
                assertThat(noSignalSeconds(report)).isZero();
                assertThat(ride.troubles()).hasSize(1);
            }
        }
    }

    @Test
    void aBikeThatIsHeldByAnotherIsRiddenOnceItIsLetGo() throws Exception {
        try (LabBike bike = bike("hci1", new FitnessMachine(LabRide.RPM))) {
            try (LabRide holder = LabRide.on(lab.busAddress(), "hci2", bike.address(), TEN_TIMES_AS_LONG)) {
                holder.awaitInterval(0.1);
                try (LabRide ride = ride("hci0", bike)) {
                    ride.awaitTrouble("close phone apps that may hold it");

                    holder.letGo();
                    Report report = ride.end();

                    assertRiddenInBand(report);
                    assertThat(noSignalSeconds(report)).isZero();
                }
            }
        }
    }

    /** It is heard, and gone before it is connected. */
    @Test
    void aConnectionThatHangsIsGivenUpAndTriedAgain() throws Exception {
        try (LabBike bike = bike("hci1", new FitnessMachine(LabRide.RPM));
                CuttableRelay relay = lab.relay()) {
            relay.before("Connect", bike::vanish);
            try (LabRide ride = LabRide.on(relay.busAddress(), "hci0", bike.address(), SECONDS)) {
                ride.awaitTrouble("does not answer when it is connected");

                bike.comeBack();
                Report report = ride.end();

                assertRiddenInBand(report);
                assertThat(noSignalSeconds(report)).isZero();
            }
        }
    }

    /** {@code le-connection-abort-by-local}, which BlueZ says after 40 s: this ride waits that long. */
    @Test
    void aConnectionThatBluezAbortsIsTriedAgain() throws Exception {
        try (LabBike bike = bike("hci1", new FitnessMachine(LabRide.RPM));
                CuttableRelay relay = lab.relay()) {
            MethodCall.setDefaultTimeout(LONGER_THAN_BLUEZ.toMillis());
            relay.before("Connect", bike::vanish);
            try (LabRide ride = LabRide.on(relay.busAddress(), "hci0", bike.address(), SECONDS, LONGER_THAN_BLUEZ)) {
                ride.awaitTrouble("could not be connected");

                bike.comeBack();
                Report report = ride.end();

                assertRiddenInBand(report);
                assertThat(noSignalSeconds(report)).isZero();
                assertThat(ride.details()).anyMatch(detail -> detail.contains("le-connection-abort-by-local"));
            }
        }
    }

    @AfterEach
    void waitAsLongAsUsual() {
        MethodCall.setDefaultTimeout(AS_LONG_AS_USUAL.toMillis());
    }

    /** The emulated controller carries one link; of the second the services never become known. */
    @Test
    void aBikeWhoseServicesNeverResolveIsConnectedAgainUntilTheyDo() throws Exception {
        try (LabBike other = bike("hci3", new FitnessMachine(LabRide.RPM));
                LabBike bike = bike("hci1", new FitnessMachine(LabRide.RPM));
                LabRide ride = rideThatDoesNotResolve(bike, other)) {
            lab.removeControllers();
            ride.awaitTrouble("adapter is gone");
            lab.addControllers();
            bike.comeBack();
            Report report = ride.end();

            assertRiddenInBand(report);
            assertThat(noSignalSeconds(report)).isZero();
        }
    }

    /** On BlueZ 5.66 the second link sometimes ends both, and then it is tried anew with new controllers. */
    private LabRide rideThatDoesNotResolve(LabBike bike, LabBike other) throws Exception {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            linkForGood("hci0", other);
            LabRide ride = ride("hci0", bike);
            if (ride.awaitFirstTold().contains("did not say in time what it offers")) {
                return ride;
            }
            ride.close();
            lab.reset();
            other.appearAnew();
            bike.appearAnew();
        }
        throw new AssertionError("no second link was ever left without services");
    }

    /** BlueZ keeps a link whose program was cut off from the bus. */
    private void linkForGood(String adapter, LabBike bike) throws Exception {
        try (CuttableRelay relay = lab.relay();
                LabRide first = LabRide.on(relay.busAddress(), adapter, bike.address(), SECONDS)) {
            first.awaitInterval(0.1);
            relay.cut();
            first.awaitNoSignal();
        }
    }

    @Test
    void aBikeThatDoesNotOfferItsServiceIsConnectedAgainUntilItDoes() throws Exception {
        try (LabBike bike = bike("hci1", new StrapAlone());
                LabRide ride = ride("hci0", bike)) {
            ride.awaitTrouble("does not give what it was paired for");

            bike.become(new FitnessMachine(LabRide.RPM));
            Report report = ride.end();

            assertRiddenInBand(report);
            assertThat(noSignalSeconds(report)).isZero();
        }
    }

    @Test
    void countersThatBeginAnewAreNoLeapOfTheCadence() throws Exception {
        try (LabBike bike = bike("hci1", new CrankCounter(LabRide.RPM));
                LabRide ride = LabRide.on(lab.busAddress(), "hci0", bike.address(), TWICE_AS_LONG)) {
            ride.awaitInterval(3);

            bike.vanish();
            ride.awaitNoSignal();
            bike.comeBack();
            ride.awaitSignal(TO_MEND);
            Report report = ride.end();

            assertRiddenInBand(report);
            // The first two values after a rest tell no cadence yet.
            assertThat(noSignalSeconds(report)).isCloseTo(bike.longestPauseNanos() / 1e9 + 1.2, within(1.2));
            assertThat(report.result().rejectedValues()).isZero();
        }
    }

    @Test
    void recordsInTwoPartsAreOneCadence() throws Exception {
        try (LabBike bike = bike("hci1", new SplitRecords(LabRide.RPM));
                LabRide ride = ride("hci0", bike)) {
            Report report = ride.end();

            assertRiddenInBand(report);
            assertThat(noSignalSeconds(report)).isZero();
        }
    }
}
