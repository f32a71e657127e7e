package fanbike.core.history;

import fanbike.core.report.Headline;
import fanbike.core.report.Report;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.Phase;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * A session in figures.
 *
 * @param id the session's name
 * @param startedAt wall-clock time of the ride's moment 0
 * @param athlete a code for the rider; may be empty
 * @param prescribed what was to be ridden
 * @param simulated whether there was no bike at all
 * @param phase where it stood at the last input
 * @param elapsedNanos from the start to the end, pauses included
 * @param total over all work
 * @param headline the score, or why there is none
 */
public record SessionSummary(
        String id,
        Instant startedAt,
        String athlete,
        Prescribed prescribed,
        boolean simulated,
        Phase phase,
        long elapsedNanos,
        AdherenceScore total,
        Headline headline) {

    private static final double HALF = 0.5;

    /**
     * The summary of a session.
     *
     * @param report of a session that has a name and a start
     */
    static SessionSummary of(Report report) {
        Report.Subject subject = report.subject();
        return new SessionSummary(
                subject.sessionId().orElseThrow(),
                subject.startedAt().orElseThrow(),
                subject.athlete(),
                Prescribed.of(report),
                subject.bike().map(Report.Bike::simulated).orElse(false),
                report.result().phase(),
                report.result().elapsedNanos(),
                report.result().total(),
                report.headline());
    }

    /** Whether half of the work was ridden or more; where there is none, whether the ride went to its end. */
    public boolean isMostlyRidden() {
        OptionalDouble ridden = total.duration(prescribed.workNanos());
        return ridden.isPresent() ? ridden.getAsDouble() >= HALF : phase == Phase.FINISHED;
    }
}
