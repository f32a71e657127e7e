package fanbike.adapter.tui.full;

import fanbike.core.model.PlannedInterval;
import fanbike.core.report.PrintableText;
import java.util.Optional;

/** The target, with the next one when it is time; the time that is left; and the round, where there is room. */
final class SidePanel {

    private static final int ROWS_FOR_THE_ROUND = 15;
    private static final int LONGEST_NAME = 40;

    private SidePanel() {}

    static void draw(Scene scene, Canvas canvas, Area area) {
        boolean hasRound = area.rows() >= ROWS_FOR_THE_ROUND;
        int third = area.rows() / (hasRound ? 3 : 2);
        target(scene, canvas, area.top(third));
        time(scene, canvas, area.below(third).top(third));
        if (hasRound) {
            Area rest = area.below(2 * third);
            figures("ROUND", Ink.DIM, round(scene), Ink.STRONG, canvas, rest.top(third));
        }
    }

    static String round(Scene scene) {
        return scene.state().interval().round() + "/" + scene.view().plan().rounds();
    }

    private static void target(Scene scene, Canvas canvas, Area area) {
        Optional<PlannedInterval> next = scene.view().preview();
        String now = Scene.target(scene.band());
        if (next.isEmpty()) {
            figures("TARGET rpm", Ink.DIM, now, Ink.STRONG, canvas, area);
        } else if (scene.isResting()) {
            next(next.get(), canvas, area);
        } else {
            int half = area.columns() / 2;
            figures("NOW", Ink.DIM, now, Ink.STRONG, canvas, area.left(half));
            next(next.get(), canvas, area.rightOf(half));
        }
    }

    private static void next(PlannedInterval next, Canvas canvas, Area area) {
        String label = "NEXT " + PrintableText.of(next.name(), LONGEST_NAME);
        if (next.target().isOpen()) {
            canvas.centre(area.inset(1), label, Ink.NEXT);
            figures("", Ink.NEXT, Scene.clock(next.lengthNanos()), Ink.NEXT, canvas, area.below(1));
        } else {
            figures(label, Ink.NEXT, Scene.target(next.target()), Ink.NEXT, canvas, area);
        }
    }

    private static void time(Scene scene, Canvas canvas, Area area) {
        if (scene.isResting()) {
            figures("CADENCE rpm", Ink.DIM, scene.rpm(), Ink.STRONG, canvas, area);
        } else {
            figures("TIME LEFT", Ink.DIM, scene.timeLeft(), Ink.STRONG, canvas, area);
        }
    }

    private static void figures(String label, Ink labelInk, String figures, Ink ink, Canvas canvas, Area area) {
        Area inner = area.inset(1);
        canvas.centre(inner, label, labelInk);
        BigDigits.paint(figures, canvas, inner.below(1), ink);
    }
}
