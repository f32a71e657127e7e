package fanbike.adapter.html.section;

import fanbike.adapter.html.ride.RiddenTime;
import fanbike.adapter.html.words.Words;
import fanbike.core.cue.CueKind;
import fanbike.core.report.CueAnswer;
import fanbike.core.report.CueAnswers;
import fanbike.core.report.Figures;
import fanbike.core.report.FullReport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rider was told about drift, and how soon that helped.
 *
 * @param sentence all of it
 * @param kinds each kind of cue that was given
 * @param slowest the cues that took longest to be answered, those that never were first, in the order of the ride
 * @param isCut whether there are more than those
 */
public record CueSection(String sentence, List<Kind> kinds, List<Line> slowest, boolean isCut) {

    private static final int MOST_LINES = 6;

    /** Copies the lists. */
    public CueSection {
        kinds = List.copyOf(kinds);
        slowest = List.copyOf(slowest);
    }

    /**
     * A kind of cue.
     *
     * @param name what was said
     * @param given how often
     * @param answered how often the band was reached after it
     * @param median time to that
     */
    public record Kind(String name, String given, String answered, String median) {}

    /**
     * One cue.
     *
     * @param at when, by the rider's clock
     * @param name what was said
     * @param interval in which
     * @param answer how soon the rider was in the band, if it was in the same interval
     */
    public record Line(String at, String name, String interval, String answer) {}

    /**
     * The section of a report.
     *
     * @param report any
     */
    public static CueSection of(FullReport report) {
        CueAnswers answers = CueAnswers.of(report);
        var time = new RiddenTime(report.course());
        List<CueAnswer> slowest = answers.all().stream()
                .sorted(Comparator.comparingLong(answer -> -answer.afterNanos().orElse(Long.MAX_VALUE)))
                .limit(MOST_LINES)
                .sorted(Comparator.comparingLong(answer -> answer.cue().atNanos()))
                .toList();
        return new CueSection(
                sentence(answers),
                Stream.of(CueKind.SPEED_UP, CueKind.SAY_SPEED_UP, CueKind.EASE_OFF, CueKind.SAY_EASE_OFF)
                        .filter(kind -> !answers.to(kind).all().isEmpty())
                        .map(kind -> kind(kind, answers.to(kind)))
                        .toList(),
                slowest.stream().map(answer -> line(answer, time)).toList(),
                answers.all().size() > MOST_LINES);
    }

    private static String sentence(CueAnswers answers) {
        int given = answers.all().size();
        if (given == 0) {
            return "The rider never drifted far or long enough for a cue.";
        }
        String median =
                answers.medianNanos().isEmpty() ? "" : ", half of them within " + Words.seconds(answers.medianNanos());
        return Words.count(given, "cue", "cues") + " about drift; back in the band after " + answers.answered() + median
                + ".";
    }

    private static Kind kind(CueKind kind, CueAnswers answers) {
        return new Kind(
                name(kind),
                Integer.toString(answers.all().size()),
                Integer.toString(answers.answered()),
                Words.seconds(answers.medianNanos()));
    }

    private static Line line(CueAnswer answer, RiddenTime time) {
        return new Line(
                Figures.clock(time.nanosAt(answer.cue().atNanos())),
                name(answer.cue().kind()),
                Words.shown(answer.interval().name()) + ", round "
                        + answer.interval().round(),
                answer.afterNanos().isEmpty() ? "never" : Words.seconds(answer.afterNanos()));
    }

    private static String name(CueKind kind) {
        return switch (kind) {
            case SPEED_UP -> "Faster, tone";
            case SAY_SPEED_UP -> "Faster, speech";
            case EASE_OFF -> "Slower, tone";
            case SAY_EASE_OFF -> "Slower, speech";
            case COUNTDOWN, INTERVAL_START, BACK_IN_BAND, SIGNAL_LOST, SIGNAL_BACK, FINISHED ->
                throw new IllegalArgumentException(kind + " is not about drift");
        };
    }
}
