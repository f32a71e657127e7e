package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Which of several bikes the rider is on, is told by his legs. */
@RequiresLab
class PedalIT {

    @TestFactory
    Stream<DynamicTest> refusesToGuessBetweenBikes(BluetoothLab lab, @TempDir Path folder) throws Exception {
        var alike = new PedalGame(lab, folder.resolve("alike"), 0, 2).awaitConnected();

        return Stream.of(Together.begin("refuses to guess when two are pedalled alike", () -> refusesToGuess(alike)));
    }

    @TestFactory
    Stream<DynamicTest> findsTheBikeThatTheRiderIsOn(BluetoothLab lab, @TempDir Path folder) throws Exception {
        var three = new PedalGame(lab, folder.resolve("three"), 0, 3).awaitConnected();
        var idle = new PedalGame(lab, folder.resolve("idle"), 6, 1);

        return Stream.of(
                Together.begin("picks the one of three that follows", () -> picksTheOne(three)),
                Together.begin("says that none follows", () -> saysThatNoneFollows(idle)));
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
