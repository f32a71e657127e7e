package fanbike.core.report;

import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A report as CSV (RFC 4180), one row for each interval that was begun, columns named as in the JSON report. A field of
 * text never begins as a formula would, so that a spreadsheet shows it and does not run it.
 */
public final class CsvReport {

    private static final String COLUMNS =
            "session,startedAt,athlete,protocol,track,index,round,name,kind,riddenSeconds,"
                    + "targetRpm,lowRpm,highRpm,inSeconds,underSeconds,overSeconds,settlingSeconds,noSignalSeconds,meanRpm,"
                    + "biasRpm,meanAbsoluteDeviationRpm,standardDeviationRpm,fadeRpmPerMinute,timeToTargetSeconds,"
                    + "longestHoldSeconds";
    private static final int SCORED_COLUMNS = 12;
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@";

    private CsvReport() {}

    /**
     * The whole file.
     *
     * @param report what to write
     */
    public static String write(Report report) {
        return report.result().intervals().stream()
                .map(interval -> String.join(",", row(report, interval)) + LINE_END)
                .collect(Collectors.joining("", COLUMNS + LINE_END, ""));
    }

    private static List<String> row(Report report, IntervalScore score) {
        var row = new ArrayList<>(List.of(
                text(report.subject().sessionId().orElse("")),
                report.subject().startedAt().map(Object::toString).orElse(""),
                text(report.subject().athlete()),
                text(report.result().plan().protocol().id()),
                text(report.result().plan().track()),
                Integer.toString(score.interval().index()),
                Integer.toString(score.interval().round()),
                text(score.interval().name()),
                score.interval().kind().name(),
                seconds(score.riddenNanos())));
        row.addAll(target(score));
        row.addAll(adherence(score));
        return row;
    }

    private static List<String> target(IntervalScore score) {
        var band = score.interval().target();
        return band.isOpen()
                ? List.of("", "", "")
                : List.of(rpm(band.target().microRpm()), rpm(band.lowMicroRpm()), rpm(band.highMicroRpm()));
    }

    private static List<String> adherence(IntervalScore interval) {
        if (!interval.interval().isScored()) {
            return Collections.nCopies(SCORED_COLUMNS, "");
        }
        AdherenceScore score = interval.score();
        return List.of(
                seconds(score.inNanos()),
                seconds(score.underNanos()),
                seconds(score.overNanos()),
                seconds(score.settlingNanos()),
                seconds(score.noSignalNanos()),
                figure(interval.meanRpm()),
                figure(interval.biasRpm()),
                figure(interval.meanAbsoluteDeviationRpm()),
                figure(interval.standardDeviationRpm()),
                figure(interval.fadeRpmPerMinute()),
                interval.timeToTargetNanos().isPresent()
                        ? seconds(interval.timeToTargetNanos().getAsLong())
                        : "",
                seconds(interval.longestHoldNanos()));
    }

    private static String seconds(long nanos) {
        return Figures.seconds(nanos).toPlainString();
    }

    private static String rpm(long microRpm) {
        return Figures.exactRpm(microRpm).toPlainString();
    }

    private static String figure(OptionalDouble figure) {
        return figure.isPresent() ? Figures.rounded(figure.getAsDouble()).toPlainString() : "";
    }

    private static String text(String text) {
        String visible = PrintableText.escape(text);
        boolean isFormula = !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        String harmless = isFormula ? "'" + visible : visible;
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == '"');
        return needsQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
