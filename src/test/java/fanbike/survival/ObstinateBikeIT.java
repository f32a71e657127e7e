package fanbike.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Bikes that cannot be connected at first, and bikes that say strange things. */
@RequiresLab
class ObstinateBikeIT {

    private static final double SECONDS = 12;
    private static final double TWICE_AS_LONG = 24;
    private static final double TEN_TIMES_AS_LONG = 120;
    private static final Duration TO_MEND = Duration.ofSeconds(20);

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
