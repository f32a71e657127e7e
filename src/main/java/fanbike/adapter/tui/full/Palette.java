package fanbike.adapter.tui.full;

import java.util.EnumMap;
import java.util.Map;
import org.jline.utils.AttributedStyle;

/**
 * The colours, by their numbers among the usual 256: blue is below, orange above and green between, chosen so that they
 * differ in brightness too, and for eyes that do not tell red from green (Okabe and Ito's set). Without colour there is
 * bold and inverse.
 */
final class Palette {

    private static final int WHITE = 231;
    private static final int BLACK = 16;
    private static final int GREY = 246;
    private static final int DARK_GREY = 236;
    private static final int YELLOW = 221;
    private static final int SKY = 75;
    private static final int GREEN = 42;
    private static final int ORANGE = 208;
    private static final int VIOLET = 175;
    private static final int BAND_GREEN = 23;

    private final Map<Ink, AttributedStyle> styles = new EnumMap<>(Ink.class);

    Palette(boolean isColoured) {
        for (Ink ink : Ink.values()) {
            styles.put(ink, isColoured ? coloured(ink) : plain(ink));
        }
    }

    AttributedStyle of(Ink ink) {
        return styles.getOrDefault(ink, AttributedStyle.DEFAULT);
    }

    private static AttributedStyle coloured(Ink ink) {
        return switch (ink) {
            case PLAIN -> AttributedStyle.DEFAULT;
            case STRONG -> AttributedStyle.DEFAULT.foreground(WHITE).bold();
            case DIM -> AttributedStyle.DEFAULT.foreground(GREY);
            case NEXT -> AttributedStyle.DEFAULT.foreground(YELLOW).bold();
            case ALERT -> on(YELLOW, BLACK);
            case BAND -> on(BAND_GREEN, WHITE);
            case BELOW -> AttributedStyle.DEFAULT.foreground(SKY);
            case WITHIN, HELD -> AttributedStyle.DEFAULT.foreground(GREEN);
            case ABOVE -> AttributedStyle.DEFAULT.foreground(ORANGE);
            case HALF_HELD -> AttributedStyle.DEFAULT.foreground(YELLOW);
            case MISSED -> AttributedStyle.DEFAULT.foreground(VIOLET);
            case CALM_PANEL -> on(DARK_GREY, WHITE);
            case LOST_PANEL -> on(250, BLACK);
            case HOLD_PANEL -> on(29, WHITE);
            case FASTER_PANEL -> on(24, WHITE);
            case MUCH_FASTER_PANEL -> on(25, WHITE);
            case FAR_FASTER_PANEL -> on(27, WHITE);
            case SLOWER_PANEL -> on(214, BLACK);
            case MUCH_SLOWER_PANEL -> on(208, BLACK);
            case FAR_SLOWER_PANEL -> on(202, BLACK);
        };
    }

    private static AttributedStyle on(int background, int foreground) {
        return AttributedStyle.DEFAULT
                .background(background)
                .foreground(foreground)
                .bold();
    }

    private static AttributedStyle plain(Ink ink) {
        return switch (ink) {
            case STRONG, NEXT -> AttributedStyle.BOLD;
            case ALERT, LOST_PANEL -> AttributedStyle.INVERSE;
            default -> AttributedStyle.DEFAULT;
        };
    }
}
