package fanbike.adapter.history;

import fanbike.core.history.IntervalSummary;
import fanbike.core.score.AdherenceScore;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The figures of a session's intervals in one value, as the migration describes it. */
final class PackedIntervals {

    private static final int OCTETS_EACH = 60;
    private static final long NEVER = -1;

    private PackedIntervals() {}

    static byte[] pack(List<IntervalSummary> intervals) {
        ByteBuffer packed = ByteBuffer.allocate(intervals.size() * OCTETS_EACH);
        for (IntervalSummary interval : intervals) {
            AdherenceScore score = interval.score();
            packed.putInt(interval.index())
                    .putLong(score.inNanos())
                    .putLong(score.underNanos())
                    .putLong(score.overNanos())
                    .putLong(score.settlingNanos())
                    .putLong(score.noSignalNanos())
                    .putDouble(interval.meanAbsoluteDeviationRpm().orElse(Double.NaN))
                    .putLong(interval.timeToTargetNanos().orElse(NEVER));
        }
        return packed.array();
    }

    /**
     * Whole intervals again.
     *
     * @param octets as they were packed
     * @param planned each place of the plan
     */
    static List<IntervalSummary> unpack(byte[] octets, Map<Integer, PlannedWork> planned) {
        ByteBuffer packed = ByteBuffer.wrap(octets);
        var intervals = new ArrayList<IntervalSummary>(octets.length / OCTETS_EACH);
        while (packed.hasRemaining()) {
            intervals.add(next(packed, planned));
        }
        return intervals;
    }

    private static IntervalSummary next(ByteBuffer packed, Map<Integer, PlannedWork> planned) {
        int place = packed.getInt();
        PlannedWork work = planned.get(place);
        if (work == null) {
            throw new IllegalStateException("an interval that no plan has: " + place);
        }
        return new IntervalSummary(
                place,
                work.round(),
                work.name(),
                work.lengthNanos(),
                work.targetMicroRpm(),
                new AdherenceScore(
                        packed.getLong(), packed.getLong(), packed.getLong(), packed.getLong(), packed.getLong()),
                deviation(packed.getDouble()),
                timeToTarget(packed.getLong()));
    }

    private static OptionalDouble deviation(double packed) {
        return Double.isNaN(packed) ? OptionalDouble.empty() : OptionalDouble.of(packed);
    }

    private static OptionalLong timeToTarget(long packed) {
        return packed == NEVER ? OptionalLong.empty() : OptionalLong.of(packed);
    }

    /** An interval as it was planned. */
    record PlannedWork(int round, String name, long lengthNanos, long targetMicroRpm) {}
}
