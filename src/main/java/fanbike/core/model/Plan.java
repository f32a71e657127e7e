package fanbike.core.model;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A protocol flattened for one rider: track chosen, targets scaled, bands drawn, rounds counted out. The session never
 * sees nesting.
 *
 * @param protocol what it was made from
 * @param track the chosen track; empty where the protocol has none
 * @param scalePercent the share of the prescribed rpm that is asked for; 100 is as written
 * @param intervals in riding order, at least one
 */
public record Plan(Protocol protocol, String track, int scalePercent, List<PlannedInterval> intervals) {

    /** What the rest between rounds is called. */
    public static final String REST_NAME = "Rest";

    /** Copies the list. */
    public Plan {
        intervals = List.copyOf(intervals);
    }

    /**
     * Flattens a protocol.
     *
     * @param protocol what was prescribed
     * @param track one of the protocol's tracks; any text where it has none
     * @param scalePercent more than 0; every target is rounded to whole rpm, half up, unless it is 100
     * @param defaultBand half the width of the band where neither interval nor protocol has one of its own
     * @throws IllegalArgumentException when a target has no value for the track, or leaves 0 to 250 rpm by scaling
     */
    public static Plan of(Protocol protocol, String track, int scalePercent, Cadence defaultBand) {
        var intervals = new ArrayList<PlannedInterval>();
        int round = 0;
        for (Block block : protocol.blocks()) {
            for (int pass = 1; pass <= block.repeat(); pass++) {
                round++;
                var ridden = new ArrayList<>(block.intervals());
                if (pass < block.repeat()) {
                    block.restBetween().ifPresent(ridden::add);
                }
                for (Interval interval : ridden) {
                    TargetBand band = band(interval, protocol.band().orElse(defaultBand), track, scalePercent);
                    intervals.add(new PlannedInterval(
                            intervals.size(), round, interval.name(), interval.kind(), interval.lengthNanos(), band));
                }
            }
        }
        return new Plan(protocol, track, scalePercent, intervals);
    }

    private static TargetBand band(Interval interval, Cadence protocolBand, String track, int scalePercent) {
        Optional<Cadence> target =
                interval.target().map(prescribed -> prescribed.forTrack(track).scaled(scalePercent));
        return target.map(cadence -> TargetBand.around(cadence, interval.band().orElse(protocolBand)))
                .orElse(TargetBand.ANY);
    }

    /** How many rounds there are. */
    public int rounds() {
        return intervals.get(intervals.size() - 1).round();
    }

    /** The whole length, rests included. */
    public long lengthNanos() {
        return intervals.stream().mapToLong(PlannedInterval::lengthNanos).sum();
    }

    /** The length of all intervals that are scored. */
    public long workNanos() {
        return intervals.stream()
                .filter(PlannedInterval::isScored)
                .mapToLong(PlannedInterval::lengthNanos)
                .sum();
    }

    /**
     * The lowest and the highest target, among other figures, in rpm.
     *
     * @param which the intervals that count; of them those without a target do not
     */
    public DoubleSummaryStatistics targetsRpm(Predicate<PlannedInterval> which) {
        return intervals.stream()
                .filter(which.and(interval -> !interval.target().isOpen()))
                .mapToDouble(interval -> interval.target().target().rpm())
                .summaryStatistics();
    }
}
