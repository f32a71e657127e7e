package fanbike.adapter.tui.full;

import fanbike.core.session.Phase;
import fanbike.core.view.Advice;
import java.util.Locale;

/** What is to be done now, in a word; and the ink of all that says so. */
enum Mood {
    /** A countdown runs. */
    START("GET READY"),
    /** The rider is waited for. */
    READY("READY"),
    /** The clock stands. */
    PAUSED("PAUSED"),
    /** The protocol ended. */
    FINISHED("FINISHED"),
    /** The rider ended it. */
    STOPPED("STOPPED"),
    /** Nothing is asked for a while. */
    REST("REST"),
    /** Any cadence will do. */
    FREE("NO TARGET"),
    /** There is no value. */
    LOST("NO SIGNAL"),
    /** Below the band. */
    FASTER(Advice.FASTER),
    /** In the band. */
    HOLD(Advice.HOLD),
    /** Above the band. */
    SLOWER(Advice.SLOWER);

    private final String word;
    private final Advice advice;

    Mood(String word) {
        this.word = word;
        advice = Advice.NONE;
    }

    Mood(Advice advice) {
        word = advice.word().toUpperCase(Locale.ROOT);
        this.advice = advice;
    }

    static Mood of(Scene scene) {
        Phase phase = scene.state().phase();
        if (scene.state().startsInSeconds().isPresent()) {
            return START;
        }
        return switch (phase) {
            case READY -> READY;
            case PAUSED -> PAUSED;
            case FINISHED -> FINISHED;
            case STOPPED -> STOPPED;
            case RUNNING -> running(scene);
        };
    }

    private static Mood running(Scene scene) {
        if (scene.isResting()) {
            return REST;
        }
        if (scene.isWithoutSignal()) {
            return LOST;
        }
        return switch (scene.view().advice()) {
            case FASTER -> FASTER;
            case SLOWER -> SLOWER;
            case HOLD -> HOLD;
            case NONE -> FREE;
        };
    }

    String word() {
        return word;
    }

    /** Points where the cadence should go; empty where nothing is advised. */
    String arrow() {
        return advice.arrow();
    }

    /** The panel's ink: the further off, the stronger. */
    Ink ink(int distance) {
        return switch (this) {
            case FASTER -> shade(distance, Ink.FASTER_PANEL, Ink.MUCH_FASTER_PANEL, Ink.FAR_FASTER_PANEL);
            case SLOWER -> shade(distance, Ink.SLOWER_PANEL, Ink.MUCH_SLOWER_PANEL, Ink.FAR_SLOWER_PANEL);
            case HOLD -> Ink.HOLD_PANEL;
            case LOST -> Ink.LOST_PANEL;
            case START, READY, PAUSED, FINISHED, STOPPED, REST, FREE -> Ink.CALM_PANEL;
        };
    }

    private static Ink shade(int distance, Ink near, Ink far, Ink farthest) {
        return switch (distance) {
            case 0, 1 -> near;
            case 2 -> far;
            default -> farthest;
        };
    }
}
