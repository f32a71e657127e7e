package fanbike.adapter.tui.full;

import fanbike.core.report.Columns;
import fanbike.core.report.Headline;
import fanbike.core.report.PrintableText;
import fanbike.core.report.WordWrap;
import fanbike.core.score.AdherenceScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is worth a second glance, at the upper and the lower edge. */
final class EdgeLines {

    private static final int LONGEST_NAME = 60;
    private static final String KEYS = "space pause  n next  q stop  ? help";
    private static final String FEWER_KEYS = "? help  q stop";
    private static final String GAP = "   ";

    private EdgeLines() {}

    /** Where we are; what is measured beside the cadence, and what is left of it all. */
    static void drawHeader(Scene scene, Canvas canvas, Area area) {
        String right = String.join(GAP, measured(scene));
        Area inner = area.inset(1);
        canvas.right(inner, right, scene.isWithoutSignal() ? Ink.NEXT : Ink.DIM);
        Area left = inner.left(Math.max(0, inner.columns() - Columns.of(right) - GAP.length()));
        String place = "Round " + SidePanel.round(scene) + "  "
                + PrintableText.of(scene.state().interval().name(), LONGEST_NAME);
        canvas.left(left, place, Ink.STRONG);
        String title = PrintableText.of(scene.view().plan().protocol().title(), LONGEST_NAME);
        Area middle = left.rightOf(Columns.of(place) + GAP.length());
        if (Columns.of(title) <= middle.columns()) {
            canvas.left(middle, title, Ink.DIM);
        }
    }

    private static List<String> measured(Scene scene) {
        var parts = new ArrayList<String>();
        if (scene.controls().isMuted()) {
            parts.add("MUTED");
        }
        scene.view().heartRateBpm().ifPresent(bpm -> parts.add(bpm + " bpm"));
        scene.view().powerWatts().ifPresent(watts -> parts.add(watts + " W"));
        parts.add(scene.isWithoutSignal() ? "NO SIGNAL" : "signal");
        parts.add(Scene.clock(scene.view().totalLeftNanos()) + " to go");
        return parts;
    }

    /** The score so far, and the keys. */
    static void drawFooter(Scene scene, Canvas canvas, Area area) {
        Area inner = area.inset(1);
        String score = score(scene);
        canvas.left(inner, score, Ink.PLAIN);
        int room = inner.columns() - Columns.of(score) - GAP.length();
        if (scene.controls().hasKeys() && room >= FEWER_KEYS.length()) {
            canvas.right(inner, Columns.firstThatFits(List.of(KEYS, FEWER_KEYS), room), Ink.DIM);
        }
    }

    private static String score(Scene scene) {
        Headline headline = scene.view().scoreSoFar();
        String coverage = scene.view().score().coverage().stream()
                .mapToObj(share -> String.format(Locale.ROOT, "   coverage %.0f%%", Math.floor(100 * share)))
                .findFirst()
                .orElse("");
        AdherenceScore counted = scene.view().score();
        String withheld = counted.riddenNanos() == counted.settlingNanos()
                ? ""
                : "No score: " + headline.withheldBecause().orElse("");
        return headline.score().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%s %.0f %s%s",
                        scene.state().phase().isOver() ? "Score" : "Score so far",
                        Math.floor(headline.score().getAsDouble()),
                        headline.word().orElse(""),
                        coverage)
                : withheld;
    }

    /** What there is to know beside the ride, whole, over the lower edge. */
    static void drawWarning(String sentence, Canvas canvas, Area area) {
        List<String> lines = WordWrap.of("! " + sentence, Math.max(1, area.columns() - 2));
        int rows = Math.min(lines.size(), Math.max(1, area.rows() / 4));
        Area over = area.bottom(rows);
        canvas.fill(over, Ink.ALERT);
        for (int row = 0; row < rows; row++) {
            canvas.left(over.below(row).inset(1), lines.get(row), Ink.ALERT);
        }
    }
}
