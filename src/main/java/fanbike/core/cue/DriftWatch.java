package fanbike.core.cue;

import fanbike.core.model.CuePolicy;
import fanbike.core.model.Zone;
import fanbike.core.session.SessionEvent.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches one interval for cadence that drifts out of its band: a tone, then speech, then speech again, then silence
 * until the rider is back. Quiet while the rider may still be settling, and at the interval's end.
 */
final class DriftWatch {

    private static final long NEVER = Long.MAX_VALUE;
    private static final int RUNGS = 3;

    private final CuePolicy policy;
    private final long settleNanos;

    private Zone direction = Zone.IN;
    private int rungsSaid;
    private boolean owesConfirmation;
    private long nextRungNanos;
    private boolean reachedBand;
    private long driftsSinceNanos = NEVER;
    private long inBandSinceNanos = NEVER;
    private long seenUntilNanos;

    /**
     * Watches a new interval.
     *
     * @param policy when to say what
     * @param settleNanos how long the band may take to be reached
     */
    DriftWatch(CuePolicy policy, long settleNanos) {
        this.policy = policy;
        this.settleNanos = settleNanos;
    }

    /** What is due in a stretch of ridden time, in order. */
    List<Cue> watch(Span span) {
        boolean drifts = drifts(span);
        follow(span, drifts);
        if (drifts) {
            return remind(span);
        }
        return span.zone() == Zone.IN ? confirm(span) : List.of();
    }

    private boolean drifts(Span span) {
        long hysteresis = policy.hysteresis().microRpm();
        return span.cadence().isPresent()
                && span.interval().target().microRpmOutside(span.cadence().get()) > hysteresis;
    }

    private void follow(Span span, boolean drifts) {
        boolean afterPause = span.fromNanos() != seenUntilNanos;
        boolean otherWay = drifts && span.zone() != direction;
        if (otherWay) {
            direction = span.zone();
            rungsSaid = 0;
        }
        boolean inBand = span.zone() == Zone.IN;
        reachedBand |= inBand;
        driftsSinceNanos = since(drifts, afterPause || otherWay ? NEVER : driftsSinceNanos, span);
        inBandSinceNanos = since(inBand, afterPause ? NEVER : inBandSinceNanos, span);
        seenUntilNanos = span.toNanos();
    }

    private static long since(boolean holds, long before, Span span) {
        return holds ? Math.min(before, span.fromNanos()) : NEVER;
    }

    private List<Cue> remind(Span span) {
        var cues = new ArrayList<Cue>();
        while (rungsSaid < RUNGS) {
            long at = nextReminderNanos(span);
            if (at > span.toNanos() || isQuiet(span, at)) {
                break;
            }
            cues.add(Cue.of(at, reminder(), span.interval().index()));
            nextRungNanos = at + (rungsSaid == 0 ? policy.speechAfterNanos() : policy.speechAgainAfterNanos());
            rungsSaid++;
            owesConfirmation = true;
        }
        return cues;
    }

    private long nextReminderNanos(Span span) {
        long at = driftsSinceNanos + policy.driftNanos();
        if (rungsSaid > 0) {
            at = Math.max(at, nextRungNanos);
        }
        return reachedBand ? at : Math.max(at, span.fromNanos() - span.riddenFromNanos() + settleNanos);
    }

    private CueKind reminder() {
        if (direction == Zone.UNDER) {
            return rungsSaid == 0 ? CueKind.SPEED_UP : CueKind.SAY_SPEED_UP;
        }
        return rungsSaid == 0 ? CueKind.EASE_OFF : CueKind.SAY_EASE_OFF;
    }

    private List<Cue> confirm(Span span) {
        long at = inBandSinceNanos + policy.backInBandNanos();
        if (!owesConfirmation || at > span.toNanos()) {
            return List.of();
        }
        owesConfirmation = false;
        rungsSaid = 0;
        return isQuiet(span, at)
                ? List.of()
                : List.of(Cue.of(at, CueKind.BACK_IN_BAND, span.interval().index()));
    }

    private boolean isQuiet(Span span, long atNanos) {
        long riddenNanos = span.riddenFromNanos() + atNanos - span.fromNanos();
        return riddenNanos >= span.interval().lengthNanos() - policy.quietBeforeEndNanos();
    }
}
