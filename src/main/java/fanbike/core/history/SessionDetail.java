package fanbike.core.history;

import fanbike.core.report.Report;
import java.util.List;

/**
 * A session and each of its intervals that is scored.
 *
 * @param session as a whole
 * @param intervals those that were begun, in order
 */
public record SessionDetail(SessionSummary session, List<IntervalSummary> intervals) {

    /** Copies the list. */
    public SessionDetail {
        intervals = List.copyOf(intervals);
    }

    /**
     * What is kept of a session.
     *
     * @param report of a session that has a name and a start
     */
    public static SessionDetail of(Report report) {
        return new SessionDetail(
                SessionSummary.of(report),
                report.result().intervals().stream()
                        .filter(interval -> interval.interval().isScored())
                        .map(IntervalSummary::of)
                        .toList());
    }
}
