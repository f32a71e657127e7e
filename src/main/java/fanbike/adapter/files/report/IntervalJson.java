package fanbike.adapter.files.report;

import static fanbike.adapter.files.report.JsonReport.putFigure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.core.model.TargetBand;
import fanbike.core.report.Figures;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import java.util.OptionalLong;

/** One interval of a JSON report. Where it is not scored it has no figures; where there is no target it has none. */
final class IntervalJson {

    private IntervalJson() {}

    static void write(ObjectNode json, IntervalScore score) {
        json.put("index", score.interval().index());
        json.put("round", score.interval().round());
        json.put("name", score.interval().name());
        json.put("kind", score.interval().kind().name());
        json.put("riddenSeconds", Figures.seconds(score.riddenNanos()));
        target(json, score.interval().target());
        if (score.interval().isScored()) {
            adherence(json, score.score());
            figures(json, score);
        }
    }

    private static void target(ObjectNode json, TargetBand band) {
        if (!band.isOpen()) {
            json.put("targetRpm", Figures.exactRpm(band.target().microRpm()));
            json.put("lowRpm", Figures.exactRpm(band.lowMicroRpm()));
            json.put("highRpm", Figures.exactRpm(band.highMicroRpm()));
        }
    }

    /** The five states, which add up to the time ridden. */
    static void adherence(ObjectNode json, AdherenceScore score) {
        json.put("inSeconds", Figures.seconds(score.inNanos()));
        json.put("underSeconds", Figures.seconds(score.underNanos()));
        json.put("overSeconds", Figures.seconds(score.overNanos()));
        json.put("settlingSeconds", Figures.seconds(score.settlingNanos()));
        json.put("noSignalSeconds", Figures.seconds(score.noSignalNanos()));
    }

    private static void figures(ObjectNode json, IntervalScore score) {
        putFigure(json, "meanRpm", score.meanRpm());
        putFigure(json, "biasRpm", score.biasRpm());
        putFigure(json, "meanAbsoluteDeviationRpm", score.meanAbsoluteDeviationRpm());
        putFigure(json, "standardDeviationRpm", score.standardDeviationRpm());
        putFigure(json, "fadeRpmPerMinute", score.fadeRpmPerMinute());
        OptionalLong reached = score.timeToTargetNanos();
        json.put("timeToTargetSeconds", reached.isPresent() ? Figures.seconds(reached.getAsLong()) : null);
        json.put("longestHoldSeconds", Figures.seconds(score.longestHoldNanos()));
    }
}
