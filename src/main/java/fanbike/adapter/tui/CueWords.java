package fanbike.adapter.tui;

import fanbike.core.cue.Cue;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;

/** Cues as lines of text. */
final class CueWords {

    private static final int LONGEST_NAME = 40;

    private CueWords() {}

    /** The line for one cue of a ride of this plan. */
    static String of(Cue cue, Plan plan) {
        return switch (cue.kind()) {
            case COUNTDOWN -> "» " + cue.secondsLeft();
            case INTERVAL_START -> "» " + announce(plan.intervals().get(cue.interval()));
            case SPEED_UP -> "» faster ▲";
            case EASE_OFF -> "» slower ▼";
            case SAY_SPEED_UP -> "» still below the band: faster ▲";
            case SAY_EASE_OFF -> "» still above the band: slower ▼";
            case BACK_IN_BAND -> "» back in band ●";
            case SIGNAL_LOST -> "» signal lost: the clock runs on, and this is not held against you";
            case SIGNAL_BACK -> "» signal back";
            case FINISHED -> "» finished";
        };
    }

    /** An interval in a few words: {@code Brisk, 55 rpm for 2:00}. */
    static String announce(PlannedInterval interval) {
        String target = interval.target().isOpen()
                ? ""
                : ", " + Figures.rpm(interval.target().target().rpm()) + " rpm";
        return PrintableText.of(interval.name(), LONGEST_NAME) + target + " for "
                + Figures.clock(interval.lengthNanos());
    }
}
