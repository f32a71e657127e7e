package fanbike.adapter.tui;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Controls;
import fanbike.app.port.Screen;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Terminal;
import fanbike.core.model.Plan;
import fanbike.core.session.Command;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RideOnShow;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class PlainScreenTest {

    private static final Plan PLAN = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final HandCrankedPrinter printer = new HandCrankedPrinter();
    private final RideOnShow ride = new RideOnShow(PLAN, Policies.atOnce(), true);
    private final Window window = new Window();
    private final PlainScreen screen = new PlainScreen(
            new PrintStream(printed, false, StandardCharsets.UTF_8), ride.shown(), Optional.of(window), printer);

    @Test
    void printsNothingBeforeThereIsSomethingToTell() {
        printer.turn();

        assertThat(lines()).isEmpty();
    }

    @Test
    void printsWhereTheRideStandsOnceASecondHoweverManyUpdatesThereAre() {
        start();
        for (int i = 1; i <= 100; i++) {
            screen.updated(ride.pedal(i / 10.0, 40 + i / 10.0));
        }
        printer.turn();
        printer.turn();

        assertThat(printer.periodMillis()).isEqualTo(1000);
        assertThat(lines())
                .filteredOn(line -> line.startsWith("R1/5"))
                .containsExactly(
                        "R1/5 Steady 2:50 left  50 rpm  target 50  hold ●",
                        "R1/5 Steady 2:50 left  50 rpm  target 50  hold ●");
    }

    @Test
    void printsCuesAsTheyCome() {
        start();

        assertThat(lines()).containsExactly("» Steady, 50 rpm for 3:00");
    }

    @Test
    void printsWarningsAsTheyCome() {
        screen.warned("The disk is full.");

        assertThat(lines()).containsExactly("! The disk is full.");
    }

    @Test
    void printsNothingThatATerminalWouldObeyAndNoEndlessWarning() {
        screen.warned("\u001b[2J\nThe bike \u202e said so. " + "x".repeat(100_000));

        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("! ?[2J?The bike ? said so.\n  xxx");
        assertThat(lines()).hasSizeLessThan(10);
    }

    @Test
    void fitsTheTerminalAsWideAsItIsNow() {
        start();
        screen.updated(ride.pedal(175, 50));
        printer.turn();
        window.columns = 40;
        printer.turn();
        screen.warned("x".repeat(100));

        assertThat(lines())
                .endsWith(
                        "R1/5 Steady 0:05 left  50 rpm  target 50  hold ●  next: Brisk, 55 rpm for 2:00",
                        "R1/5 0:05 50/50 hold ●  next: 55",
                        "! " + "x".repeat(38),
                        "  " + "x".repeat(38),
                        "  " + "x".repeat(24));
    }

    @Test
    void wrapsACueThatIsLongerThanALine() {
        start();
        window.columns = 20;
        screen.updated(ride.pedal(1, 40));
        screen.updated(ride.pass(20));

        assertThat(String.join(" ", lines()))
                .contains("» signal lost: the clock runs on, and this is not held against you");
        assertThat(lines()).allMatch(line -> line.length() <= 26);
    }

    @Test
    void saysOnceThatItWaitsUntilThatChanges() {
        screen.updated(ride.pedal(0.1, 10));
        printer.turn();
        printer.turn();
        screen.updated(ride.pedal(0.2, 10));
        printer.turn();
        screen.updated(ride.pedal(0.3, 12));
        printer.turn();
        printer.turn();

        assertThat(lines()).containsExactly("Ready: press space  10 rpm", "Ready: press space  12 rpm");
    }

    @Test
    void asksForNoKeyWhereThereIsNoTerminal() {
        var noKeys = new RideOnShow(PLAN, Policies.standard(), false);
        var piped = new PlainScreen(
                new PrintStream(printed, false, StandardCharsets.UTF_8), noKeys.shown(), Optional.empty(), printer);

        piped.updated(noKeys.pedal(0.1, 10));
        printer.turn();

        assertThat(lines()).containsExactly("Ready: pedal  10 rpm");
    }

    @Test
    void printsAQuestionAndHelpAtOnceWhereKeysAskForThem() {
        ride.set(new Controls(true, false, true, true));
        screen.controlsChanged();
        ride.set(new Controls(true, true, false, false));
        screen.controlsChanged();

        assertThat(String.join(" ", lines()))
                .startsWith("Keys: space start")
                .endsWith("Stop the ride? Press q again to stop, any other key to go on.");
    }

    @Test
    void printsNoMoreOnceItIsClosed() {
        screen.close();

        assertThat(printer.isTerminated()).isTrue();
    }

    @Test
    void hasPrintedEveryCueWhenItIsClosed() {
        var cues = new ByteArrayOutputStream();
        try (PlainScreen real =
                new PlainScreen(new PrintStream(cues, false, StandardCharsets.UTF_8), ride.shown(), Optional.empty())) {
            real.updated(ride.ask(0, Command.START));
        }

        assertThat(cues.toString(StandardCharsets.UTF_8)).contains("» Steady, 50 rpm for 3:00\n");
    }

    private void start() {
        screen.updated(ride.ask(0, Command.START));
    }

    private java.util.List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A terminal whose window can be made narrower, and before which nobody sits. */
    private static final class Window implements Terminal {

        private int columns = UNKNOWN_WIDTH;

        @Override
        public int width() {
            return columns;
        }

        @Override
        public int ask() {
            return -1;
        }

        @Override
        public Screen show(ShownRide shown) {
            throw new UnsupportedOperationException("it has lines alone");
        }

        @Override
        public boolean isFillable() {
            return false;
        }

        @Override
        public void stopWaiting() {
            // Nobody answers anyhow.
        }

        @Override
        public void listen(IntConsumer key) {
            // No key is pressed.
        }

        @Override
        public void close() {
            // There is nothing to give back.
        }
    }
}
