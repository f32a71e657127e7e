package fanbike.adapter.tui.full;

import fanbike.core.report.Figures;

/** The one thing that must be read from afar: the cadence; while none is ridden, what counts then. */
final class CadencePanel {

    private CadencePanel() {}

    static void draw(Scene scene, Canvas canvas, Area area) {
        Mood mood = Mood.of(scene);
        Ink ink = mood.ink(scene.distance());
        canvas.fill(area, ink);
        switch (mood) {
            case START -> figures(count(scene), going(scene), canvas, area, ink);
            case READY, PAUSED -> waiting(scene, mood, canvas, area, ink);
            case FINISHED, STOPPED -> score(scene, mood, canvas, area, ink);
            case REST -> figures(scene.timeLeft(), "rest", canvas, area, ink);
            case FREE, LOST, FASTER, HOLD, SLOWER -> figures(scene.rpm(), "rpm", canvas, area, ink);
        }
    }

    private static void waiting(Scene scene, Mood mood, Canvas canvas, Area area, Ink ink) {
        canvas.left(area.bottom(1).inset(1), scene.toGoOn(), ink);
        word(mood.word(), cadence(scene), canvas, area, ink);
    }

    private static String count(Scene scene) {
        return Integer.toString(scene.state().startsInSeconds().orElse(0));
    }

    private static String going(Scene scene) {
        return scene.view().state().riddenNanos() > 0 ? "going on" : "starting";
    }

    private static String cadence(Scene scene) {
        return scene.isWithoutSignal() ? "no signal" : scene.rpm() + " rpm";
    }

    private static void score(Scene scene, Mood mood, Canvas canvas, Area area, Ink ink) {
        var score = scene.view().scoreSoFar().score();
        if (score.isPresent()) {
            figures(Figures.score(score.getAsDouble()), "score", canvas, area, ink);
        } else {
            word(mood.word(), "no score", canvas, area, ink);
        }
    }

    /** The label is left out where the figures need its room: a part of it would be another word. */
    private static void figures(String text, String label, Canvas canvas, Area area, Ink ink) {
        BigDigits.paint(text, canvas, area.inset(1), ink);
        Area inner = area.bottom(1).inset(1);
        if (canvas.isBlank(inner.rightOf(inner.columns() - label.length()))) {
            label(label, canvas, area, ink);
        }
    }

    private static void word(String word, String label, Canvas canvas, Area area, Ink ink) {
        label(label, canvas, area, ink);
        BigWord.paint(word, canvas, area.inset(1).top(area.rows() - 1), ink);
    }

    private static void label(String label, Canvas canvas, Area area, Ink ink) {
        canvas.right(area.bottom(1).inset(1), label, ink);
    }
}
