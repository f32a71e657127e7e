package fanbike.core.score;

import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Zone;
import fanbike.core.session.SessionEvent.Ending;
import fanbike.core.session.SessionEvent.Span;

/** Adds up one interval. */
final class IntervalScorer {

    private final PlannedInterval interval;
    private final long settleNanos;
    private final Hold hold = new Hold();
    private final Tally decided;

    /** Ridden on the way to the band: forgiven where that is reached in time, judged where it is not. */
    private final Tally underway;

    private Settling settling = Settling.OPEN;
    private long riddenNanos;

    /**
     * An interval of which nothing is ridden.
     *
     * @param interval which
     * @param settleNanos how long the band may take to be reached
     */
    IntervalScorer(PlannedInterval interval, long settleNanos) {
        this.interval = interval;
        this.settleNanos = settleNanos;
        decided = new Tally(interval.target().target());
        underway = new Tally(interval.target().target());
    }

    void add(Span span) {
        riddenNanos += span.lengthNanos();
        if (!interval.isScored()) {
            return;
        }
        if (settling == Settling.OPEN) {
            decide(span);
        }
        hold.add(span);
        boolean mayBeForgiven = settling == Settling.OPEN && span.zone() != Zone.NO_SIGNAL;
        (mayBeForgiven ? underway : decided).add(span);
    }

    private void decide(Span span) {
        long from = span.riddenFromNanos();
        if (span.zone() == Zone.IN && from <= settleNanos) {
            settling = Settling.FORGIVEN;
        } else if (from + span.lengthNanos() > settleNanos) {
            judge();
        }
    }

    private void judge() {
        settling = Settling.JUDGED;
        decided.addEarlier(underway);
    }

    /** Only a rider who ends the ride is spared the judgement of a band not yet reached. */
    void end(Ending ending) {
        if (settling == Settling.OPEN && ending != Ending.STOPPED) {
            judge();
        }
    }

    AdherenceScore score() {
        long forgiven = settling == Settling.JUDGED ? 0 : underway.score().judgedNanos();
        return decided.score().plus(new AdherenceScore(0, 0, 0, forgiven, 0));
    }

    long riddenNanos() {
        return riddenNanos;
    }

    IntervalScore result() {
        Moments moments = decided.moments();
        return new IntervalScore(
                interval,
                riddenNanos,
                score(),
                moments.meanRpm(),
                moments.biasRpm(),
                moments.meanAbsoluteDeviationRpm(),
                moments.standardDeviationRpm(),
                moments.slopeRpmPerMinute(),
                hold.timeToTargetNanos(),
                hold.longestNanos());
    }

    private enum Settling {
        OPEN,
        FORGIVEN,
        JUDGED
    }
}
