package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Controls;
import fanbike.core.session.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a rider sees in each state at each size. With {@code -Dgolden.update=true} the texts are written anew, to be looked
 * at before they are kept.
 */
class FrameGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "screen");
    private static final boolean IS_UPDATE = Boolean.getBoolean("golden.update");
    private static final Look UNICODE = new Look(true, true);
    private static final Look ASCII = new Look(false, false);
    private static final String DISK =
            "The disk is full: what is ridden now is not recorded. Make room, and it goes on.";

    private static final Map<String, Supplier<Scene>> STATES = Map.ofEntries(
            Map.entry("ready", () -> Scenes.fiveRounds().pedal(1, 12, 0).scene()),
            Map.entry(
                    "countdown",
                    () -> Scenes.fiveRounds()
                            .ask(Command.START)
                            .pedal(0.5, 30, 0)
                            .scene()),
            Map.entry(
                    "under",
                    () -> inBrisk().pedal(6, 49, 0).measured(49, 212, 143).scene()),
            Map.entry("in", () -> inBrisk().measured(55, 212, 143).scene()),
            Map.entry("over", () -> inBrisk().pedal(10, 59, 1).scene()),
            Map.entry("far-over", () -> inBrisk().pedal(10, 104, 1).scene()),
            Map.entry("preview", () -> inBrisk().pedal(53, 54.5, 2).scene()),
            Map.entry(
                    "rest",
                    () -> inBrisk()
                            .pedal(60, 54.5, 2)
                            .pedal(60, 60, 1)
                            .pedal(18, 30, 3)
                            .scene()),
            Map.entry("no-signal", () -> inBrisk().silence(8).scene()),
            Map.entry("paused", () -> inBrisk().ask(Command.PAUSE).scene()),
            Map.entry("question", () -> inBrisk().scene(new Controls(true, true, true, false), Optional.empty())),
            Map.entry("help", () -> inBrisk().scene(new Controls(true, false, false, true), Optional.of(DISK))),
            Map.entry(
                    "finished",
                    () -> Scenes.of(Scenes.FIVE_ROUNDS)
                            .ask(Command.START)
                            .pedal(2040, 55, 6)
                            .scene()));

    private static Scenes inBrisk() {
        return Scenes.inTheSecondRound().pedal(60, 54.5, 2);
    }

    static Stream<Arguments> frames() {
        return STATES.keySet().stream()
                .sorted()
                .flatMap(state -> Stream.of(
                        Arguments.of(state, 60, 16, UNICODE, ""),
                        Arguments.of(state, 80, 24, UNICODE, ""),
                        Arguments.of(state, 80, 24, ASCII, "-ascii"),
                        Arguments.of(state, 120, 40, UNICODE, ""),
                        Arguments.of(state, 300, 80, UNICODE, "")));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void looksAsItDidWhenItWasLookedAt(String state, int columns, int rows, Look look, String suffix)
            throws IOException {
        Path golden = FOLDER.resolve(state + "-" + columns + "x" + rows + suffix + ".txt");
        Scene scene = Objects.requireNonNull(STATES.get(state)).get();

        String drawn = text(new Frame(look).of(scene, rows, columns));

        if (IS_UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    /** What is at the right of a line is space, and an editor would take it away. */
    private static String text(List<? extends CharSequence> lines) {
        return lines.stream()
                .map(line -> line.toString().stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
