package fanbike.core.score;

import fanbike.core.model.Cadence;
import fanbike.core.session.SessionEvent.Span;

/** Time by zone, and the moments of the cadence held in it. */
final class Tally {

    private final Moments moments;
    private AdherenceScore score = AdherenceScore.NONE;

    /**
     * Nothing ridden.
     *
     * @param target from which deviation is measured
     */
    Tally(Cadence target) {
        moments = new Moments(target);
    }

    AdherenceScore score() {
        return score;
    }

    Moments moments() {
        return moments;
    }

    void add(Span span) {
        score = score.plus(count(span));
        long from = span.riddenFromNanos();
        span.cadence().ifPresent(cadence -> moments.add(from, from + span.lengthNanos(), cadence));
    }

    /** Adds what was ridden before anything that was added here with a cadence. */
    void addEarlier(Tally other) {
        score = score.plus(other.score);
        moments.addEarlier(other.moments);
    }

    private static AdherenceScore count(Span span) {
        long nanos = span.lengthNanos();
        return switch (span.zone()) {
            case IN -> new AdherenceScore(nanos, 0, 0, 0, 0);
            case UNDER -> new AdherenceScore(0, nanos, 0, 0, 0);
            case OVER -> new AdherenceScore(0, 0, nanos, 0, 0);
            case NO_SIGNAL -> new AdherenceScore(0, 0, 0, 0, nanos);
        };
    }
}
