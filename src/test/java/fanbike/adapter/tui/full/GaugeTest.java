package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.session.Command;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaugeTest {

    private static List<String> drawn(Scenes ride, int rows) {
        var canvas = new Canvas(rows, 71, new Look(false, true), new Palette(false));
        Gauge.draw(ride.scene(), canvas, canvas.area());
        return canvas.lines(Optional.empty()).stream()
                .map(AttributedString::toString)
                .toList();
    }

    private static Scenes at(double rpm) {
        return Scenes.of(Scenes.FIVE_ROUNDS).ask(Command.START).pedal(1, rpm, 0);
    }

    @ParameterizedTest
    @CsvSource({"35, 5", "48, 31", "50, 35", "52, 39", "65, 65", "20, 5", "90, 65"})
    void putsTheNeedleWhereTheCadenceIs(double rpm, int column) {
        String needle = drawn(at(rpm), 2).get(0);

        assertThat(needle.charAt(column)).isIn('▼', '◀', '▶');
    }

    @ParameterizedTest
    @CsvSource({"45, -5 rpm", "50, on target", "57, +7 rpm", "100, +50 rpm"})
    void saysHowFarOffItIs(double rpm, String text) {
        assertThat(drawn(at(rpm), 2).get(0)).contains(text);
    }

    @Test
    void pointsBeyondItsEnds() {
        assertThat(drawn(at(20), 1).get(0)).contains("◀");
        assertThat(drawn(at(90), 1).get(0)).contains("▶");
    }

    @Test
    void hasNoNeedleWithoutASignal() {
        assertThat(drawn(at(50).silence(5), 2).get(0)).isBlank();
    }

    @Test
    void isNotThereWhereThereIsNoTarget() {
        Scenes rest = Scenes.of(Scenes.FIVE_ROUNDS).ask(Command.START);
        for (int i = 0; i < 3; i++) {
            rest.ask(Command.SKIP);
        }

        assertThat(drawn(rest, 2)).allMatch(String::isBlank);
        assertThat(Optional.of(rest.scene().isResting())).contains(true);
    }
}
