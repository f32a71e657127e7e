package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanvasTest {

    private final Canvas canvas = canvas(true);

    private static Canvas canvas(boolean isUnicode) {
        return new Canvas(1, 6, new Look(true, isUnicode), new Palette(true));
    }

    private String drawn() {
        return canvas.lines(Optional.empty()).get(0).toString();
    }

    @Test
    void cutsWhatReachesBeyondAnEdge() {
        canvas.write(0, -2, "abcd", Ink.PLAIN);
        canvas.write(0, 4, "efgh", Ink.PLAIN);
        canvas.write(1, 0, "below", Ink.PLAIN);

        assertThat(drawn()).isEqualTo("cd  ef");
    }

    @Test
    void givesAWideCharacterTwoCells() {
        canvas.write(0, 0, "宽ab", Ink.PLAIN);

        assertThat(drawn()).isEqualTo("宽ab  ");
    }

    @Test
    void showsNoHalfOfAWideCharacter() {
        canvas.write(0, 0, "宽宽", Ink.PLAIN);
        canvas.write(0, 5, "宽", Ink.PLAIN);
        canvas.put(0, 1, 'x', Ink.PLAIN);
        canvas.put(0, 2, 'y', Ink.PLAIN);

        assertThat(drawn()).isEqualTo(" xy   ");
    }

    @Test
    void leavesOutWhatTakesNoRoom() {
        canvas.write(0, 0, "e\u0301\u0301x", Ink.PLAIN);

        assertThat(drawn()).isEqualTo("ex    ");
    }

    @Test
    void showsAWideCharacterAsAMarkWhereThereIsOnlyAscii() {
        Canvas ascii = canvas(false);
        ascii.write(0, 0, "宽▲é", Ink.PLAIN);

        assertThat(ascii.lines(Optional.empty()).get(0).toString()).isEqualTo("? ^?  ");
    }
}
