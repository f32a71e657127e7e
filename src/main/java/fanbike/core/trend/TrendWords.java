package fanbike.core.trend;

import fanbike.core.model.Cadence;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import fanbike.core.report.RideTitle;
import fanbike.core.trend.ProtocolTrend.IntervalTrend;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;

/** What trends are called, and how their figures are written. */
public final class TrendWords {

    private static final int LONGEST_TEXT = 60;

    private TrendWords() {}

    /**
     * What a measure is called.
     *
     * @param measure any
     */
    public static String name(Measure measure) {
        return switch (measure) {
            case SCORE -> "score";
            case INTENSITY -> "in band";
            case COVERAGE -> "signal";
            case DEVIATION -> "deviation";
            case TIME_TO_TARGET -> "to target";
        };
    }

    /**
     * What a measure is called where there is little room: in 6 characters at most.
     *
     * @param measure any
     */
    static String shortName(Measure measure) {
        return switch (measure) {
            case SCORE -> "score";
            case INTENSITY -> "band";
            case COVERAGE -> "signal";
            case DEVIATION -> "dev.";
            case TIME_TO_TARGET -> "target";
        };
    }

    /**
     * A figure with its unit.
     *
     * @param measure of which
     * @param value in the measure's unit
     */
    public static String value(Measure measure, double value) {
        return switch (measure) {
            case SCORE -> Figures.score(value);
            case INTENSITY, COVERAGE -> String.format(Locale.ROOT, "%.1f%%", 100 * value);
            case DEVIATION -> String.format(Locale.ROOT, "%.1f rpm", value);
            case TIME_TO_TARGET -> String.format(Locale.ROOT, "%.1f s", value);
        };
    }

    /**
     * What became of a figure, in a word or two.
     *
     * @param change any
     */
    public static String word(Change change) {
        return switch (change.direction()) {
            case TOO_FEW -> "too few";
            case NONE -> "no change";
            case BETTER -> "better";
            case WORSE -> "worse";
        };
    }

    /**
     * What was ridden how often: "Primer, women, at 90% of its rpm: 12 sessions, 2026-01-03 to 2026-01-31".
     *
     * @param trend any
     * @param zone where the rider is
     */
    public static String title(ProtocolTrend trend, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(trend.first(), zone);
        LocalDate last = LocalDate.ofInstant(trend.last(), zone);
        return RideTitle.of(trend.title(), trend.track(), trend.scalePercent(), LONGEST_TEXT) + ": "
                + counted(trend.sessions(), "session") + ", " + first + (first.equals(last) ? "" : " to " + last);
    }

    /**
     * An interval's place, name and target: "R2 Brisk 55".
     *
     * @param interval any
     */
    public static String name(IntervalTrend interval) {
        return "R" + interval.round() + " " + PrintableText.of(interval.name(), LONGEST_TEXT) + " "
                + Figures.rpm((double) interval.targetMicroRpm() / Cadence.MICRO);
    }

    /**
     * Who it is.
     *
     * @param athlete any
     */
    public static String name(AthleteTrends athlete) {
        return athlete.athlete().isEmpty()
                ? "Without a code"
                : "Athlete " + PrintableText.of(athlete.athlete(), LONGEST_TEXT);
    }

    /**
     * How one aim of a weekly plan is kept, in a sentence.
     *
     * @param aim any
     */
    public static String sentence(Attendance aim) {
        String what = aim.protocolId()
                .map(id -> aim.planned() + " of " + PrintableText.of(id, LONGEST_TEXT))
                .orElseGet(() -> counted(aim.planned(), "session"));
        String over = aim.over().isEmpty()
                ? "no week is over yet"
                : "kept in " + aim.weeksMet() + " of " + counted(aim.over().size(), "week");
        boolean isUpToNow = aim.thisWeek().isPresent();
        String streak = aim.streak() == 0
                ? ""
                : ", " + counted(aim.streak(), "week") + " in a row " + (isUpToNow ? "up to now" : "at the end");
        String now = isUpToNow ? "; " + aim.thisWeek().getAsInt() + " this week so far" : "";
        return "Planned " + what + " a week: " + over + streak + now + ".";
    }

    /**
     * What there is and was not followed; empty where nothing is.
     *
     * @param report any
     */
    public static String leftOut(TrendReport report) {
        TrendReport.LeftOut left = report.leftOut();
        var parts = new ArrayList<String>();
        if (left.otherKind() > 0) {
            parts.add(counted(left.otherKind(), report.simulated() ? "ride" : "simulated ride")
                    + (report.simulated() ? " on a bike" : ""));
        }
        if (left.unfinished() > 0) {
            parts.add(counted(left.unfinished(), "session") + " without an end");
        }
        if (left.cutShort() > 0) {
            parts.add(counted(left.cutShort(), "session") + " of which less than half was ridden");
        }
        if (left.unreadable() > 0) {
            parts.add(counted(left.unreadable(), "recording") + " that cannot be read");
        }
        return parts.isEmpty() ? "" : "Left out: " + String.join(", ", parts) + ".";
    }

    /** What is meant by the words. */
    public static String explanation() {
        return "Now: the mean of the latest sessions, a third of them, at least 3 and at most 10; before: of all earlier"
                + " ones. ±: the rider's own spread from session to session. No change: it moved less than that, or no"
                + " more than chance moves the mean of so few. Too few: not yet " + Change.FEWEST
                + " sessions that have this figure.";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
