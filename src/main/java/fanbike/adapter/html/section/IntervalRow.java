package fanbike.adapter.html.section;

import fanbike.adapter.html.words.Words;
import fanbike.core.model.IntervalKind;
import fanbike.core.report.Figures;
import fanbike.core.score.IntervalScore;
import java.util.Optional;

/**
 * One interval of the table. Where it is not scored only its name and its time are of use.
 *
 * @param round its number
 * @param name of it
 * @param time ridden
 * @param target in rpm; what it was for, where there is none
 * @param bar how the time counts; empty where it is not scored
 * @param in share of the judged time in the band
 * @param mean in rpm
 * @param bias in rpm, with its sign
 * @param deviation mean absolute deviation, in rpm
 * @param spread standard deviation, in rpm
 * @param toTarget time to the first moment in the band
 * @param hold longest time in the band
 * @param fade in rpm a minute, with its sign
 * @param isRest whether it is only there to rest
 */
public record IntervalRow(
        String round,
        String name,
        String time,
        String target,
        Optional<StateBar> bar,
        String in,
        String mean,
        String bias,
        String deviation,
        String spread,
        String toTarget,
        String hold,
        String fade,
        boolean isRest) {

    /**
     * The row of an interval.
     *
     * @param score of it
     */
    public static IntervalRow of(IntervalScore score) {
        boolean isScored = score.interval().isScored();
        return new IntervalRow(
                Integer.toString(score.interval().round()),
                Words.shown(score.interval().name()),
                Figures.clock(score.riddenNanos()),
                target(score),
                isScored ? Optional.of(StateBar.of(score.score())) : Optional.empty(),
                Words.percent(score.score().intensity()),
                Words.figure(score.meanRpm()),
                Words.signed(score.biasRpm()),
                Words.figure(score.meanAbsoluteDeviationRpm()),
                Words.figure(score.standardDeviationRpm()),
                Words.seconds(score.timeToTargetNanos()),
                Figures.clock(score.longestHoldNanos()),
                Words.signed(score.fadeRpmPerMinute()),
                score.interval().kind() == IntervalKind.REST);
    }

    private static String target(IntervalScore score) {
        var band = score.interval().target();
        return band.isOpen()
                ? kind(score.interval().kind())
                : Figures.rpm(band.target().rpm());
    }

    private static String kind(IntervalKind kind) {
        return switch (kind) {
            case WARMUP -> "free warm-up";
            case COOLDOWN -> "free cool-down";
            case REST, WORK -> "free";
        };
    }
}
