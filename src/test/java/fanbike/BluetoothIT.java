package fanbike;

import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bikes that are found, paired and ridden over Bluetooth; several at once, each with a pair of controllers. */
@RequiresLab
class BluetoothIT {

    @TestFactory
    Stream<DynamicTest> coachesWhatTheEmulatedRiderRides(BluetoothLab lab, @TempDir Path folder) throws IOException {
        var ftms = new RideOverTheAir(lab, folder.resolve("strap"), "ftms", 0);
        var csc = new RideOverTheAir(lab, folder, "csc", 4);
        var wheel = new RideOverTheAir(lab, folder, "csc-wheel", 6);

        return Stream.of(
                Together.begin("on a fitness machine, with a strap", () -> ftms.rideWithAStrap(2)),
                Together.begin("with a cadence sensor", csc::ride),
                Together.begin("with a wheel sensor", wheel::ride));
    }

    @Test
    void coachesAPowerMetersRider(BluetoothLab lab, @TempDir Path folder) throws Exception {
        new RideOverTheAir(lab, folder, "cps", 4).ride();
    }

    /**
     * Alone on the air: thirty seconds after BlueZ 5.66 has heard devices that nobody wanted it forgets them, and loses
     * what a connected one sends at that moment.
     */
    @Test
    void judgesACapturedRideAsReplayDoes(BluetoothLab lab) throws Exception {
        new ReplayedBike(lab, 6).ride();
    }
}
