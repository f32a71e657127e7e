package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bikes that are found, paired and ridden over Bluetooth; as many at once as there are pairs of controllers. */
@RequiresLab
class BluetoothIT {

    private final BluetoothLab lab;

    @TempDir
    private Path folder;

    BluetoothIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @TestFactory
    Stream<DynamicTest> coachesWhatTheEmulatedRiderRides() throws IOException {
        var ftms = new RideOverTheAir(lab, folder.resolve("strap"), "ftms", 0);
        var csc = new RideOverTheAir(lab, folder, "csc", 4);
        var wheel = new RideOverTheAir(lab, folder, "csc-wheel", 6);

        return Stream.of(
                Together.begin("on a fitness machine, with a strap", () -> ftms.rideWithAStrap(2)),
                Together.begin("with a cadence sensor", csc::ride),
                Together.begin("with a wheel sensor", wheel::ride));
    }

    @TestFactory
    Stream<DynamicTest> coachesAPowerMetersRiderAndJudgesACapture() throws Exception {
        var cps = new RideOverTheAir(lab, folder, "cps", 4);
        var captured = new ReplayedBike(lab, 6);

        return Stream.of(
                Together.begin("coaches a ride with a power meter", cps::ride),
                Together.begin("judges a captured ride as replay does", captured::ride));
    }

    @TestFactory
    Stream<DynamicTest> refusesToGuessBetweenBikes() throws Exception {
        assumeThatManyCanListen();
        var alike = new PedalGame(lab, folder.resolve("alike"), 0, 2).awaitConnected();

        return Stream.of(Together.begin("refuses to guess when two are pedalled alike", () -> refusesToGuess(alike)));
    }

    @TestFactory
    Stream<DynamicTest> findsTheBikeThatTheRiderIsOn() throws Exception {
        assumeThatManyCanListen();
        var three = new PedalGame(lab, folder.resolve("three"), 0, 3).awaitConnected();
        var idle = new PedalGame(lab, folder.resolve("idle"), 6, 1);

        return Stream.of(
                Together.begin("picks the one of three that follows", () -> picksTheOne(three)),
                Together.begin("says that none follows", () -> saysThatNoneFollows(idle)));
    }

    /** Of the emulated controllers that listen at once, BlueZ 5.82 makes devices of what one of them hears. */
    private void assumeThatManyCanListen() {
        Assumptions.assumeTrue(
                lab.suite().equals("bookworm"), "several emulated controllers that listen at once need BlueZ 5.66");
    }

    private static void refusesToGuess(PedalGame game) throws IOException, InterruptedException {
        try (game) {
            Program.Ended ended = game.obey(game.bike(0), game.bike(1));

            assertThat(ended.status()).isEqualTo(3);
            assertThat(ended.err())
                    .contains(
                            "followed you alike",
                            game.bike(0).address(),
                            game.bike(1).address());
            assertThat(game.bikes()).isEmpty();
        }
    }

    private static void picksTheOne(PedalGame game) throws IOException, InterruptedException {
        try (game) {
            game.bike(0).pedal(60);

            Program.Ended ended = game.obey(game.bike(1));

            assertThat(ended.status()).as(ended.err()).isZero();
            assertThat(ended.out()).contains("Remembered as mine");
            assertThat(game.bikes().lines())
                    .singleElement()
                    .asString()
                    .contains("\"mine\"", game.bike(1).address());
        }
    }

    private static void saysThatNoneFollows(PedalGame game) throws IOException, InterruptedException {
        try (game) {
            Program.Ended ended = game.obey();

            assertThat(ended.status()).isEqualTo(3);
            assertThat(ended.err()).contains("No device followed you");
            assertThat(game.bikes()).isEmpty();
        }
    }
}
