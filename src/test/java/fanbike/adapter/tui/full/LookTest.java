package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void usesWhatIsThere() {
        assertThat(Look.of(Map.of(), "xterm-256color")).isEqualTo(new Look(true, true));
    }

    @Test
    void leavesColourOutWhereNobodyWantsIt() {
        assertThat(Look.of(Map.of("NO_COLOR", "1"), "xterm").isColoured()).isFalse();
        assertThat(Look.of(Map.of("NO_COLOR", ""), "xterm").isColoured()).isTrue();
    }

    @Test
    void keepsToAsciiWhereTheTerminalShowsNoMore() {
        assertThat(Look.of(Map.of("FANBIKE_ASCII", "1"), "xterm").isUnicode()).isFalse();
        assertThat(Look.of(Map.of("FANBIKE_ASCII", ""), "xterm").isUnicode()).isTrue();
        assertThat(Look.of(Map.of(), "linux").isUnicode()).isFalse();
    }

    @Test
    void hasAStyleWithoutColourForEverything() {
        var palette = new Palette(false);

        assertThat(Ink.values())
                .extracting(palette::of)
                .containsOnly(AttributedStyle.DEFAULT, AttributedStyle.BOLD, AttributedStyle.INVERSE);
    }

    @Test
    void paintsBelowInAndAboveTheBandDifferently() {
        var palette = new Palette(true);

        assertThat(new Ink[] {
                    Ink.CALM_PANEL,
                    Ink.LOST_PANEL,
                    Ink.HOLD_PANEL,
                    Ink.FASTER_PANEL,
                    Ink.MUCH_FASTER_PANEL,
                    Ink.FAR_FASTER_PANEL,
                    Ink.SLOWER_PANEL,
                    Ink.MUCH_SLOWER_PANEL,
                    Ink.FAR_SLOWER_PANEL
                })
                .extracting(palette::of)
                .doesNotHaveDuplicates();
    }
}
