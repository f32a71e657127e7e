package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Controls;
import fanbike.app.port.ShownRide;
import fanbike.core.session.Command;
import fanbike.core.view.RideView;
import fanbike.fixtures.Policies;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.terminal.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FullScreenTest {

    private static final String TAKES = "\u001b[?1049h";
    private static final String GIVES_BACK = "\u001b[?1049l";
    private static final String HIDES_CURSOR = "\u001b[?25l";
    private static final String SHOWS_CURSOR = "\u001b[?25h";
    private static final int FRAME_MILLIS = 100;

    private final HandCrankedDrawer drawer = new HandCrankedDrawer();
    private final CountedOutput terminal = new CountedOutput();
    private final Scenes ride = Scenes.inTheSecondRound();
    private Size size = Size.of(80, 24);
    private Controls controls = Scenes.KEYS;
    private boolean isBroken;
    private FullScreen screen;

    @BeforeEach
    void open() throws IOException {
        var shown = new ShownRide(Scenes.FIVE_ROUNDS, Policies.atOnce(), this::view, () -> controls);
        var window = new Window("xterm-256color", new Look(true, true), () -> size, terminal);
        screen = new FullScreen(shown, window, FullScreenTest::small, drawer, drawer::nanoTime);
    }

    private Optional<RideView> view() {
        if (isBroken) {
            throw new IllegalStateException("broken");
        }
        return Optional.of(ride.view());
    }

    private static List<String> small(RideView view, int columns) {
        return List.of("as a line: " + view.state().phase());
    }

    @AfterEach
    void close() {
        drawer.shutdownNow();
    }

    @Test
    void takesTheTerminalAndHidesTheCursor() {
        assertThat(terminal.all()).startsWith(TAKES).contains(HIDES_CURSOR);
    }

    @Test
    void writesOnceForEachFrame() {
        drawer.turn(FRAME_MILLIS);
        int before = terminal.count();

        for (int frame = 1; frame <= 20; frame++) {
            screen.updated(ride.pedal(1, 40 + frame, 0).update());
            drawer.turn(FRAME_MILLIS);

            assertThat(terminal.count()).isEqualTo(before + frame);
        }
    }

    @Test
    void writesTheFirstFrameOfALargeTerminalAtOnceToo() {
        size = Size.of(300, 80);
        drawer.turn(FRAME_MILLIS);

        assertThat(terminal.count()).isEqualTo(2);
        assertThat(terminal.last().length()).isGreaterThan(8_192);
    }

    @Test
    void writesNothingWhereNothingChanged() {
        drawer.turn(FRAME_MILLIS);
        int before = terminal.count();

        for (int i = 0; i < 20; i++) {
            screen.updated(ride.update());
            drawer.turn(FRAME_MILLIS);
        }

        assertThat(terminal.count()).isEqualTo(before);
    }

    @Test
    void drawsTenTimesASecondAtMostHoweverManyUpdatesThereAre() {
        drawer.turn(FRAME_MILLIS);
        int before = terminal.count();

        for (int i = 0; i < 1_000; i++) {
            screen.updated(ride.pedal(0.25, 40 + i % 20, 0).update());
            drawer.turn(1);
        }

        assertThat(terminal.count() - before).isBetween(10, 11);
    }

    @Test
    void drawsTheLastOfManyUpdates() {
        drawer.turn(FRAME_MILLIS);
        screen.updated(ride.pedal(0.25, 70, 0).update());
        drawer.turn(1);
        controls = new Controls(true, true, false, false);
        screen.controlsChanged();
        drawer.turn(FRAME_MILLIS);

        assertThat(terminal.last()).contains("MUTED");
    }

    @Test
    void drawsItAllAnewInAnotherSize() {
        drawer.turn(FRAME_MILLIS);
        size = Size.of(120, 40);
        screen.resized();
        drawer.turn(FRAME_MILLIS);

        assertThat(terminal.last()).contains("ROUND").hasSizeGreaterThan(2_000);
    }

    @Test
    void tellsItInLinesWhereThereIsLittleRoom() {
        size = Size.of(40, 10);
        drawer.turn(FRAME_MILLIS);

        assertThat(terminal.last()).contains("as a line: RUNNING");
    }

    @Test
    void drawsNothingWhereTheSizeIsNotKnown() {
        size = Size.of(0, 0);
        drawer.turn(FRAME_MILLIS);

        assertThat(terminal.count()).isEqualTo(1);
    }

    @Test
    void bearsAnySizeFromOneFrameToTheNext() {
        var random = new Random(1);
        for (int i = 0; i < 150; i++) {
            size = Size.of(1 + random.nextInt(320), 1 + random.nextInt(90));
            screen.updated(ride.pedal(0.25, 40 + random.nextInt(30), 0).update());
            drawer.turn(FRAME_MILLIS);
        }

        assertThat(terminal.count()).isGreaterThan(150);
        assertThat(terminal.all()).doesNotContain(GIVES_BACK);
    }

    @Test
    void showsAWarningForAWhile() {
        drawer.turn(FRAME_MILLIS);
        screen.warned("The disk is full.\u001b[2J");
        drawer.turn(FRAME_MILLIS);
        assertThat(terminal.last()).contains("! The disk is full.?[2J");
        int before = terminal.count();

        drawer.turn(9_000);
        assertThat(terminal.count()).isEqualTo(before);

        drawer.turn(2_000);
        assertThat(terminal.last()).contains("Score so far");
    }

    @Test
    void showsTheNewerOfTwoWarningsForItsWholeWhile() {
        screen.warned("The disk is full.");
        drawer.turn(8_000);
        screen.warned("The bike is away.");
        drawer.turn(FRAME_MILLIS);
        assertThat(terminal.last()).contains("bike is away");
        int before = terminal.count();

        drawer.turn(8_000);

        assertThat(terminal.count()).isEqualTo(before);
    }

    @Test
    void givesTheTerminalBack() {
        drawer.turn(FRAME_MILLIS);
        screen.close();

        assertThat(terminal.last()).contains(SHOWS_CURSOR, GIVES_BACK);
    }

    @Test
    void neverWritesAfterTheTerminalWasGivenBack() {
        screen.updated(ride.update());
        screen.close();
        int before = terminal.count();

        screen.updated(ride.ask(Command.PAUSE).update());
        screen.warned("late");
        screen.controlsChanged();
        screen.resized();
        drawer.turn(20_000);
        screen.close();

        assertThat(terminal.count()).isEqualTo(before);
    }

    @Test
    void givesTheTerminalBackWhereDrawingFails() {
        drawer.turn(FRAME_MILLIS);
        isBroken = true;
        screen.updated(ride.update());
        drawer.turn(FRAME_MILLIS);

        assertThat(terminal.last()).contains(GIVES_BACK);
    }

    @Test
    void letsTheRideGoOnWhereTheTerminalIsGone() {
        drawer.turn(FRAME_MILLIS);
        int before = terminal.count();
        terminal.takeAway();

        screen.updated(ride.pedal(1, 70, 0).update());
        drawer.turn(FRAME_MILLIS);
        screen.updated(ride.pedal(1, 40, 0).update());
        drawer.turn(FRAME_MILLIS);
        screen.close();

        assertThat(terminal.count()).isEqualTo(before);
    }
}
