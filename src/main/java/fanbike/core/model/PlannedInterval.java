package fanbike.core.model;

/**
 * One interval of a plan: the next thing to ride, with nothing left to choose.
 *
 * @param index place in the plan, from 0
 * @param round the round it belongs to, numbered through the protocol from 1; the rest after a round belongs to it
 * @param name shown and spoken
 * @param kind what it is for
 * @param lengthNanos more than 0
 * @param target the band to hold, {@link TargetBand#ANY} for free riding
 */
public record PlannedInterval(
        int index, int round, String name, IntervalKind kind, long lengthNanos, TargetBand target) {

    /** Whether adherence is scored here. */
    public boolean isScored() {
        return kind == IntervalKind.WORK;
    }
}
