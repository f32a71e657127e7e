package fanbike.core.report;

import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A report as CSV, one row for each interval that was begun, columns named as in the JSON report.
 */
public final class CsvReport {

    private static final String COLUMNS =
            "session,startedAt,athlete,protocol,track,index,round,name,kind,riddenSeconds,"
                    + "targetRpm,lowRpm,highRpm,inSeconds,underSeconds,overSeconds,settlingSeconds,noSignalSeconds,meanRpm,"
                    + "biasRpm,meanAbsoluteDeviationRpm,standardDeviationRpm,fadeRpmPerMinute,timeToTargetSeconds,"
                    + "longestHoldSeconds";
    private static final int SCORED_COLUMNS = 12;

    private CsvReport() {}

    /**
     * The whole file.
     *
     * @param report what to write
     */
    public static String write(Report report) {
        return report.result().intervals().stream()
                .map(interval -> Csv.row(row(report, interval)))
                .collect(Collectors.joining("", Csv.row(List.of(COLUMNS)), ""));
    }

    private static List<String> row(Report report, IntervalScore score) {
        var row = new ArrayList<>(List.of(
                Csv.text(report.subject().sessionId().orElse("")),
                report.subject().startedAt().map(Object::toString).orElse(""),
                Csv.text(report.subject().athlete()),
                Csv.text(report.result().plan().protocol().id()),
                Csv.text(report.result().plan().track()),
                Integer.toString(score.interval().index()),
                Integer.toString(score.interval().round()),
                Csv.text(score.interval().name()),
                score.interval().kind().name(),
                Csv.seconds(score.riddenNanos())));
        row.addAll(Csv.band(score.interval().target()));
        row.addAll(adherence(score));
        return row;
    }

    private static List<String> adherence(IntervalScore interval) {
        if (!interval.interval().isScored()) {
            return Collections.nCopies(SCORED_COLUMNS, "");
        }
        AdherenceScore score = interval.score();
        return List.of(
                Csv.seconds(score.inNanos()),
                Csv.seconds(score.underNanos()),
                Csv.seconds(score.overNanos()),
                Csv.seconds(score.settlingNanos()),
                Csv.seconds(score.noSignalNanos()),
                figure(interval.meanRpm()),
                figure(interval.biasRpm()),
                figure(interval.meanAbsoluteDeviationRpm()),
                figure(interval.standardDeviationRpm()),
                figure(interval.fadeRpmPerMinute()),
                interval.timeToTargetNanos().isPresent()
                        ? Csv.seconds(interval.timeToTargetNanos().getAsLong())
                        : "",
                Csv.seconds(interval.longestHoldNanos()));
    }

    private static String figure(OptionalDouble figure) {
        return figure.isPresent() ? Figures.rounded(figure.getAsDouble()).toPlainString() : "";
    }
}
