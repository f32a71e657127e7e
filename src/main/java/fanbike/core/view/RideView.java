package fanbike.core.view;

import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Policy;
import fanbike.core.report.Headline;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A ride at one moment, as a rider sees it. Immutable; any thread may look.
 *
 * @param plan what is ridden
 * @param policy how it is judged, cued and begun
 * @param state the session
 * @param score over all work so far
 * @param intervals how far each interval of the plan has come, all of them in order
 * @param trace the last minute of cadence in steps, the oldest first; its first point may be older
 * @param powerWatts what the rider delivers; empty where nothing told it lately
 * @param heartRateBpm empty where nothing told it lately
 */
public record RideView(
        Plan plan,
        Policy policy,
        SessionState state,
        AdherenceScore score,
        List<IntervalFill> intervals,
        List<TracePoint> trace,
        OptionalInt powerWatts,
        OptionalInt heartRateBpm) {

    /** How much time {@link #trace} shows, in nanoseconds. */
    public static final long TRACE_NANOS = CadenceTrace.WINDOW_NANOS;

    /** Copies the lists. */
    public RideView {
        intervals = List.copyOf(intervals);
        trace = List.copyOf(trace);
    }

    /** What the rider should do now. */
    public Advice advice() {
        return Advice.of(state);
    }

    /** The interval that comes next, where it is time to show it: all through a rest, and shortly before any change. */
    public Optional<PlannedInterval> preview() {
        int next = state.interval().index() + 1;
        boolean resting = state.interval().kind() == IntervalKind.REST;
        boolean isTime = resting || state.leftNanos() <= policy.cues().previewNanos();
        boolean isShown = state.phase() == Phase.RUNNING
                && isTime
                && next < plan.intervals().size();
        return isShown ? Optional.of(plan.intervals().get(next)) : Optional.empty();
    }

    /** What is left of the plan, in nanoseconds: of this interval, and all that follow. */
    public long totalLeftNanos() {
        return plan.intervals().stream()
                        .skip(state.interval().index() + 1L)
                        .mapToLong(PlannedInterval::lengthNanos)
                        .sum()
                + state.leftNanos();
    }

    /**
     * The score as if the work that was due so far had been all: what it will be if the rest is ridden as well.
     */
    public Headline scoreSoFar() {
        long due = intervals.stream().mapToLong(IntervalFill::dueNanos).sum();
        return Headline.of(score, due, policy.scoring().minimumCoverage());
    }
}
