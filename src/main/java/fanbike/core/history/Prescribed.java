package fanbike.core.history;

import fanbike.core.model.Plan;
import fanbike.core.report.Report;

/**
 * What was to be ridden, and how it was judged.
 *
 * @param protocolId the protocol's id
 * @param title the protocol's title
 * @param sha256 of the protocol's file
 * @param track the chosen track; may be empty
 * @param scalePercent the share of the prescribed rpm; 100 is as written
 * @param yardstick where two sessions have the same, the same was asked of the rider and judged in the same way, and
 *     their figures can be compared; a protocol whose words alone were changed has the same as before
 * @param workNanos the length of all intervals that are scored
 * @param minimumCoverage with less of the ridden time covered by a signal there is no score
 */
public record Prescribed(
        String protocolId,
        String title,
        String sha256,
        String track,
        int scalePercent,
        String yardstick,
        long workNanos,
        double minimumCoverage) {

    static Prescribed of(Report report) {
        Plan plan = report.result().plan();
        return new Prescribed(
                plan.protocol().id(),
                plan.protocol().title(),
                report.subject().protocolSha256(),
                plan.track(),
                plan.scalePercent(),
                Yardstick.of(plan, report.policy().scoring()),
                plan.workNanos(),
                report.policy().scoring().minimumCoverage());
    }
}
