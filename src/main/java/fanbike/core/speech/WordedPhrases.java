package fanbike.core.speech;

import fanbike.core.cue.Cue;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.report.Figures;
import java.util.Locale;
import java.util.Optional;

/**
 * The phrases, in whatever words.
 *
 * @param wording the words
 */
record WordedPhrases(Wording wording) implements Phrases {

    @Override
    public Optional<String> of(Cue cue, Plan plan) {
        PlannedInterval interval = plan.intervals().get(cue.interval());
        return switch (cue.kind()) {
            case INTERVAL_START -> Optional.of(announced(interval));
            case SAY_SPEED_UP -> Optional.of(withTarget(wording.faster(), interval));
            case SAY_EASE_OFF -> Optional.of(withTarget(wording.slower(), interval));
            case SIGNAL_LOST -> Optional.of(sentence(wording.signalLost()));
            case SIGNAL_BACK -> Optional.of(sentence(wording.signalBack()));
            case FINISHED -> Optional.of(sentence(wording.finished()));
            case COUNTDOWN, SPEED_UP, EASE_OFF, BACK_IN_BAND -> Optional.empty();
        };
    }

    @Override
    public String count(int secondsLeft) {
        return Integer.toString(secondsLeft);
    }

    @Override
    public String preview(Plan plan) {
        return new PlanPreview(this).of(plan);
    }

    private String announced(PlannedInterval interval) {
        if (interval.kind() == IntervalKind.REST) {
            return sentence(wording.rest());
        }
        String name = SpokenName.of(interval.name());
        boolean isOpen = interval.target().isOpen();
        if (name.isEmpty()) {
            return isOpen ? sentence(wording.go()) : figure(interval) + ".";
        }
        return withTarget(name, interval);
    }

    private String withTarget(String words, PlannedInterval interval) {
        String said = sentence(words);
        return interval.target().isOpen() ? said : said + " " + figure(interval) + ".";
    }

    private String figure(PlannedInterval interval) {
        return rpm(interval.target().target());
    }

    /** A cadence as it is read in this language. */
    String rpm(Cadence cadence) {
        return Figures.rpm(cadence.rpm()).replace('.', wording.decimalMark());
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second) + ".";
    }
}
