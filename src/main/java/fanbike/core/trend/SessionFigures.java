package fanbike.core.trend;

import fanbike.core.history.IntervalSummary;
import fanbike.core.history.SessionDetail;
import fanbike.core.score.AdherenceScore;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The measures of a session and of its intervals. Where too little had a signal for a score, the coverage alone is a
 * figure: the others would be of what happened to be heard.
 */
final class SessionFigures {

    private static final double SECOND = 1e9;

    private SessionFigures() {}

    static OptionalDouble of(Measure measure, SessionDetail ridden) {
        AdherenceScore total = ridden.session().total();
        OptionalDouble score = ridden.session().headline().score();
        if (measure != Measure.COVERAGE && score.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (measure) {
            case SCORE -> score;
            case INTENSITY -> total.intensity();
            case COVERAGE -> total.coverage();
            case DEVIATION -> deviation(ridden.intervals());
            case TIME_TO_TARGET -> medianTimeToTarget(ridden);
        };
    }

    /** Weighted by the time that is judged. */
    private static OptionalDouble deviation(List<IntervalSummary> intervals) {
        double sum = 0;
        long judgedNanos = 0;
        for (IntervalSummary interval : intervals) {
            if (interval.meanAbsoluteDeviationRpm().isPresent()) {
                long judged = interval.score().judgedNanos();
                sum += interval.meanAbsoluteDeviationRpm().getAsDouble() * judged;
                judgedNanos += judged;
            }
        }
        return judgedNanos == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / judgedNanos);
    }

    /**
     * Of the intervals that can tell. Empty also where half of those or more never came to their band: then it is longer
     * than any.
     */
    private static OptionalDouble medianTimeToTarget(SessionDetail ridden) {
        double minimumCoverage = ridden.session().prescribed().minimumCoverage();
        double[] sorted = ridden.intervals().stream()
                .filter(interval -> interval.timeToTargetNanos().isPresent()
                        || (interval.isWhole() && isHeard(interval, minimumCoverage)))
                .mapToDouble(interval -> seconds(interval).orElse(Double.POSITIVE_INFINITY))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return Double.isInfinite(median) ? OptionalDouble.empty() : OptionalDouble.of(median);
    }

    private static OptionalDouble seconds(IntervalSummary interval) {
        return interval.timeToTargetNanos().isPresent()
                ? OptionalDouble.of(interval.timeToTargetNanos().getAsLong() / SECOND)
                : OptionalDouble.empty();
    }

    static OptionalDouble of(Measure measure, IntervalSummary interval, double minimumCoverage) {
        if (measure != Measure.COVERAGE && !isHeard(interval, minimumCoverage)) {
            return OptionalDouble.empty();
        }
        return switch (measure) {
            case SCORE -> OptionalDouble.empty();
            case INTENSITY -> interval.score().intensity();
            case COVERAGE -> interval.score().coverage();
            case DEVIATION -> interval.meanAbsoluteDeviationRpm();
            case TIME_TO_TARGET -> seconds(interval);
        };
    }

    private static boolean isHeard(IntervalSummary interval, double minimumCoverage) {
        return interval.score().coverage().orElse(0) >= minimumCoverage;
    }

    /** What an interval has: all but the score. */
    static Stream<Measure> ofIntervals() {
        return Stream.of(Measure.values()).filter(measure -> measure != Measure.SCORE);
    }
}
