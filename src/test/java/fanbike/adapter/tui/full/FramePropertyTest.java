package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.tui.words.ToGoOn;
import fanbike.app.port.Controls;
import fanbike.app.port.ShownRide;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.model.Interval;
import fanbike.core.report.Columns;
import fanbike.core.report.PrintableText;
import fanbike.core.session.Command;
import fanbike.core.view.RideBoard;
import fanbike.core.view.RideView;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.jline.utils.AttributedString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is ridden, however it is named and however large the terminal is, it fits. */
class FramePropertyTest {

    private static final int RIDES = 60;
    private static final int FRAMES_OF_EACH = 5;
    private static final int MOST_COLUMNS = 320;
    private static final int MOST_ROWS = 90;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fitsWhateverIsRidden(long seed) {
        var random = new Random(seed);

        for (int i = 0; i < RIDES; i++) {
            RandomRide ride = RandomRides.ride(random.nextLong());
            var coach = new Coach(ride.plan(), ride.policy(), OptionalDouble.empty());
            var board = new RideBoard(ride.plan(), ride.policy());
            int every = Math.max(1, ride.inputs().size() / FRAMES_OF_EACH);
            int place = 0;
            for (RideInput input : ride.inputs()) {
                Update update = coach.accept(input);
                board.accept(update);
                if (place++ % every == 0) {
                    check(board.view(update), random);
                }
                if (update.state().phase().isOver()) {
                    break;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[31mred\u0007",
                "two\nlines\ttab\r",
                "\u202eright to left\u200d\u2066",
                "宽字符宽字符宽字符宽字符宽字符宽字符宽字符宽字符",
                "e\u0301\u0301\u0301a\u0308combining",
                "\uD83D\uDEB4\uD83D\uDEB4 half \uD83D",
                "\u0600\uFDFD\u1100\u1161"
            })
    void letsNoNameDoAnythingToTheTerminal(String name) {
        Interval work = Protocols.work(60, 50);
        Interval named = new Interval(name.repeat(40), work.kind(), work.lengthNanos(), work.target(), work.band());
        var plan = Protocols.once(named, Protocols.rest(5), named);
        Scenes ride = Scenes.of(plan).ask(Command.START).pedal(55, 50, 1);

        check(ride.view(), new Random(7));
        check(ride.pedal(6, 50, 1).view(), new Random(8));
    }

    private static void check(RideView view, Random random) {
        Look look = new Look(random.nextBoolean(), random.nextBoolean());
        Controls controls =
                new Controls(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextInt(4) == 0);
        Optional<String> warning =
                random.nextBoolean() ? Optional.of(PrintableText.of("宽 \u001b[1m".repeat(99), 400)) : Optional.empty();
        int columns = Layout.LEAST_COLUMNS + random.nextInt(MOST_COLUMNS - Layout.LEAST_COLUMNS);
        int rows = Layout.LEAST_ROWS + random.nextInt(MOST_ROWS - Layout.LEAST_ROWS);
        var shown = new ShownRide(view.plan(), view.policy(), () -> Optional.of(view), () -> controls);
        var scene = new Scene(view, controls, warning, ToGoOn.of(shown, view.state()), shown.page());

        List<AttributedString> lines = new Frame(look).of(scene, rows, columns);

        assertThat(lines).hasSize(rows);
        for (AttributedString line : lines) {
            assertThat(Columns.of(line.toString())).as(line.toString()).isEqualTo(columns);
            assertThat(line.columnLength()).isEqualTo(columns);
            assertThat(line.toString()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Mn}]");
            if (!look.isUnicode()) {
                assertThat(line.toString()).matches("[ -~]*");
            }
        }
    }
}
