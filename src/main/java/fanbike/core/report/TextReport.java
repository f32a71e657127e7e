package fanbike.core.report;

import static fanbike.core.report.IntervalTable.percent;

import fanbike.core.coach.SessionResult;
import fanbike.core.model.Plan;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.SessionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report for people. */
public final class TextReport {

    /** How many characters fit on a line where nobody knows. */
    public static final int USUAL_WIDTH = 80;

    private static final int LONGEST_TEXT = 200;
    private static final double NANOS_A_SECOND = 1e9;

    private TextReport() {}

    /**
     * The whole text, ending in a line break.
     *
     * @param report what to write
     * @param width how many characters fit on a line; no line is longer, unless a word is
     */
    public static String write(Report report, int width) {
        var lines = new ArrayList<String>();
        lines.addAll(WordWrap.of(title(report), width));
        lines.add("");
        headline(report).forEach(sentence -> lines.addAll(WordWrap.of(sentence, width)));
        lines.add("");
        lines.addAll(intervals(report.result(), width));
        lines.add("");
        remarks(report).forEach(sentence -> lines.addAll(WordWrap.of(sentence, width)));
        return String.join("\n", lines) + "\n";
    }

    private static String title(Report report) {
        Plan plan = report.result().plan();
        return RideTitle.of(plan.protocol().title(), plan.track(), plan.scalePercent(), LONGEST_TEXT)
                + report.subject().sessionId().map(id -> " (" + id + ")").orElse("");
    }

    private static List<String> headline(Report report) {
        Headline headline = report.headline();
        AdherenceScore total = report.result().total();
        String score = headline.score().isPresent()
                ? "Score " + Figures.score(headline.score().getAsDouble()) + ": "
                        + headline.word().orElseThrow()
                : "No score: " + headline.withheldBecause().orElseThrow();
        if (total.riddenNanos() == 0) {
            return List.of(score);
        }
        return List.of(
                score,
                String.format(
                        Locale.ROOT,
                        "In band %s of the judged time, ridden %s of the work, signal %s.",
                        percent(total.intensity()),
                        percent(total.duration(report.result().plan().workNanos())),
                        percent(total.coverage())));
    }

    private static List<String> intervals(SessionResult result, int width) {
        return result.intervals().isEmpty()
                ? List.of("No interval was begun.")
                : new IntervalTable(width).of(result.intervals());
    }

    private static List<String> remarks(Report report) {
        SessionResult result = report.result();
        var remarks = new ArrayList<String>();
        ChainWarning.in(report).ifPresent(remarks::add);
        report.subject().bike().ifPresent(bike -> remarks.add(riddenOn(bike)));
        if (!result.phase().isOver()) {
            remarks.add("This session is not finished.");
        }
        if (result.pausedNanos() > 0) {
            remarks.add("Paused for " + Figures.clock(result.pausedNanos()) + ".");
        }
        if (result.repeatedNanos() > 0) {
            remarks.add("Begun anew after " + Figures.clock(result.repeatedNanos()) + ", which is not scored.");
        }
        result.interruptions().forEach(interruption -> remarks.add(interrupted(result, interruption)));
        if (result.total().noSignalNanos() > 0) {
            remarks.add("Without signal for " + Figures.clock(result.total().noSignalNanos()) + " of the work.");
        }
        if (result.rejectedValues() > 0) {
            remarks.add(result.rejectedValues()
                    + (result.rejectedValues() == 1
                            ? " cadence value over 250 rpm was"
                            : " cadence values over 250 rpm were")
                    + " not believed.");
        }
        report.missing().ifPresent(missing -> remarks.add(missing(result, missing)));
        remarks.add(judgedWith(
                UsedBands.inWords(result.plan(), report.policy().scoring()),
                report.policy().scoring()));
        return remarks;
    }

    private static String riddenOn(Report.Bike bike) {
        String address = bike.address().isEmpty() ? "" : " (" + PrintableText.of(bike.address(), LONGEST_TEXT) + ")";
        return "Ridden on " + PrintableText.of(bike.name(), LONGEST_TEXT) + address + ".";
    }

    private static String interrupted(SessionResult result, SessionEvent.Interruption interruption) {
        return "Interrupted at " + Figures.clock(result.sinceStartNanos(interruption.atNanos())) + " for "
                + Figures.clock(interruption.wallNanos()) + "; neither ridden nor scored.";
    }

    private static String missing(SessionResult result, Report.MissingRecording missing) {
        return "The recording lacks " + missing.inputs() + " inputs from "
                + Figures.clock(result.sinceStartNanos(missing.sinceNanos()))
                + " on (" + PrintableText.of(missing.because(), LONGEST_TEXT) + "); this report has them.";
    }

    private static String judgedWith(String bands, ScoringPolicy scoring) {
        return String.format(
                Locale.ROOT,
                "Judged with %s, %s s to settle, values held for %s s.",
                bands,
                Figures.rpm(scoring.settleNanos() / NANOS_A_SECOND),
                Figures.rpm(scoring.staleNanos() / NANOS_A_SECOND));
    }
}
