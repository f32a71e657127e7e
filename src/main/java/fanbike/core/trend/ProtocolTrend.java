package fanbike.core.trend;

import java.time.Instant;
import java.util.List;

/**
 * What became of the sessions of one protocol that can be compared: one track, one scale, judged in one way.
 *
 * @param protocolId the protocol's id
 * @param title the protocol's title
 * @param track may be empty
 * @param scalePercent 100 is as written
 * @param yardstick tells apart what was asked or judged otherwise under the same id
 * @param sessions how many there are
 * @param first when the first was ridden
 * @param last when the last was ridden
 * @param series one for each {@link Measure}, in their order
 * @param intervals of work, in riding order
 */
public record ProtocolTrend(
        String protocolId,
        String title,
        String track,
        int scalePercent,
        String yardstick,
        int sessions,
        Instant first,
        Instant last,
        List<Series> series,
        List<IntervalTrend> intervals) {

    /** Copies the lists. */
    public ProtocolTrend {
        series = List.copyOf(series);
        intervals = List.copyOf(intervals);
    }

    /**
     * What became of one interval, over the sessions in which it was ridden to its end.
     *
     * @param index place in the plan, from 0
     * @param round numbered through the protocol from 1
     * @param name as the latest session has it
     * @param targetMicroRpm millionths of rpm
     * @param series one for each {@link Measure} but the score, in their order
     */
    public record IntervalTrend(int index, int round, String name, long targetMicroRpm, List<Series> series) {

        /** Copies the list. */
        public IntervalTrend {
            series = List.copyOf(series);
        }
    }
}
