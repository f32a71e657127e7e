package fanbike.core.report;

import fanbike.core.coach.SessionResult;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.SessionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A report for people, in lines of at most 80 characters. */
public final class TextReport {

    private static final int NAME_WIDTH = 12;
    private static final int LINE_WIDTH = 80;
    private static final double NANOS_A_SECOND = 1e9;

    private TextReport() {}

    /**
     * The whole text, ending in a line break.
     *
     * @param report what to write
     */
    public static String write(Report report) {
        var lines = new ArrayList<String>();
        lines.add(title(report));
        lines.add("");
        lines.addAll(headline(report));
        lines.add("");
        lines.addAll(intervals(report.result()));
        lines.addAll(remarks(report));
        lines.add("");
        lines.add(judgedWith(report.policy().scoring()));
        return String.join("\n", lines) + "\n";
    }

    private static String title(Report report) {
        SessionResult result = report.result();
        var title = new StringBuilder(PrintableText.of(result.plan().protocol().title(), 48));
        if (!result.plan().track().isEmpty()) {
            title.append(", ").append(PrintableText.of(result.plan().track(), 16));
        }
        if (result.plan().scalePercent() != 100) {
            title.append(", at ").append(result.plan().scalePercent()).append("% of its rpm");
        }
        report.subject()
                .sessionId()
                .ifPresent(id -> title.append("  (").append(id).append(')'));
        return title.toString();
    }

    private static List<String> headline(Report report) {
        Headline headline = report.headline();
        AdherenceScore total = report.result().total();
        String score = headline.score().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "Score %.0f  %s",
                        headline.score().getAsDouble(),
                        headline.word().orElseThrow())
                : "No score: " + headline.withheldBecause().orElseThrow();
        OptionalDouble duration = total.duration(report.result().plan().workNanos());
        return List.of(
                score,
                "In band " + percent(total.intensity()) + " of the judged time, ridden " + percent(duration)
                        + " of the work, signal " + percent(total.coverage()) + ".");
    }

    private static List<String> intervals(SessionResult result) {
        if (result.intervals().isEmpty()) {
            return List.of("No interval was begun.");
        }
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%2s  %-" + NAME_WIDTH + "s %6s %6s  %-22s%5s %6s",
                "R",
                "interval",
                "ridden",
                "target",
                "",
                "in",
                "mean"));
        result.intervals().forEach(interval -> lines.add(line(interval)));
        lines.add("    " + IntervalBar.LEGEND);
        return lines;
    }

    private static String line(IntervalScore interval) {
        String start = String.format(
                Locale.ROOT,
                "%2d  %-" + NAME_WIDTH + "s %6s",
                interval.interval().round(),
                PrintableText.of(interval.interval().name(), NAME_WIDTH - 1),
                Figures.clock(interval.riddenNanos()));
        if (interval.interval().kind() != IntervalKind.WORK) {
            return start;
        }
        String mean = interval.meanRpm().isPresent()
                ? String.format(Locale.ROOT, "%.1f", interval.meanRpm().getAsDouble())
                : "-";
        return String.format(
                Locale.ROOT,
                "%s %6s  [%s]%5s %6s",
                start,
                Figures.rpm(interval.interval().target().target().rpm()),
                IntervalBar.of(interval.score()),
                percent(interval.score().intensity()),
                mean);
    }

    private static List<String> remarks(Report report) {
        SessionResult result = report.result();
        var remarks = new ArrayList<String>();
        if (!result.phase().isOver()) {
            remarks.add("This session is not finished.");
        }
        if (result.pausedNanos() > 0) {
            remarks.add("Paused for " + Figures.clock(result.pausedNanos()) + ".");
        }
        if (result.repeatedNanos() > 0) {
            remarks.add("Begun anew after " + Figures.clock(result.repeatedNanos()) + ", which is not scored.");
        }
        result.interruptions().forEach(interruption -> remarks.add(interrupted(interruption)));
        if (result.total().noSignalNanos() > 0) {
            remarks.add("Without signal for " + Figures.clock(result.total().noSignalNanos()) + " of the work.");
        }
        if (result.rejectedValues() > 0) {
            remarks.add(result.rejectedValues() + " cadence values over 250 rpm were not believed.");
        }
        report.missing().ifPresent(missing -> remarks.add(missing(missing)));
        if (!remarks.isEmpty()) {
            remarks.add(0, "");
        }
        return remarks;
    }

    private static String interrupted(SessionEvent.Interruption interruption) {
        return "Interrupted at " + Figures.clock(interruption.atNanos()) + " for "
                + Figures.clock(interruption.wallNanos()) + "; neither ridden nor scored.";
    }

    private static String missing(Report.MissingRecording missing) {
        return "The recording lacks " + missing.inputs() + " inputs from " + Figures.clock(missing.sinceNanos())
                + " on (" + PrintableText.of(missing.because(), LINE_WIDTH) + "); this report has them.";
    }

    private static String judgedWith(ScoringPolicy scoring) {
        return String.format(
                Locale.ROOT,
                "Judged with a band of ±%s rpm, %s s to settle, values held for %s s.",
                Figures.rpm(scoring.band().rpm()),
                Figures.rpm(scoring.settleNanos() / NANOS_A_SECOND),
                Figures.rpm(scoring.staleNanos() / NANOS_A_SECOND));
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f%%", 100 * share.getAsDouble());
    }
}
