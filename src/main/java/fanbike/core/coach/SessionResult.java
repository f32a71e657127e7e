package fanbike.core.coach;

import fanbike.core.cue.Cue;
import fanbike.core.model.Plan;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent;
import java.util.List;

/**
 * A whole session.
 *
 * @param plan what was to be ridden
 * @param phase where it stands at the last input
 * @param startedAtNanos when the first interval began, nanoseconds since the ride was opened; 0 where none did
 * @param elapsedNanos from the start to the end, pauses included, interruptions not
 * @param pausedNanos time paused
 * @param repeatedNanos time ridden in intervals that were then begun anew
 * @param interruptions when the program had been gone
 * @param total over all work
 * @param intervals every interval that was begun
 * @param cues everything the rider was told
 * @param rejectedValues how many cadence values were over 250 rpm and not believed
 */
public record SessionResult(
        Plan plan,
        Phase phase,
        long startedAtNanos,
        long elapsedNanos,
        long pausedNanos,
        long repeatedNanos,
        List<SessionEvent.Interruption> interruptions,
        AdherenceScore total,
        List<IntervalScore> intervals,
        List<Cue> cues,
        long rejectedValues) {

    /** Whether it was ever begun: all that was ridden may have been begun anew, and then no interval is listed. */
    public boolean isBegun() {
        return !intervals.isEmpty() || elapsedNanos > 0;
    }

    /**
     * How long after the start a moment was, pauses included, interruptions not: what people count from.
     *
     * @param atNanos nanoseconds since the ride was opened
     * @return 0 for what was before the start
     */
    public long sinceStartNanos(long atNanos) {
        return Math.max(0, atNanos - startedAtNanos);
    }
}
