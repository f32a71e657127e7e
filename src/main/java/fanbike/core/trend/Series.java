package fanbike.core.trend;

import java.time.Instant;
import java.util.List;

/**
 * A figure over sessions. A session that does not have it has no point.
 *
 * @param measure which figure
 * @param points one for each session, the earliest first
 * @param change what became of it
 */
public record Series(Measure measure, List<Point> points, Change change) {

    /** Copies the list. */
    public Series {
        points = List.copyOf(points);
    }

    static Series of(Measure measure, List<Point> points) {
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        return new Series(measure, points, Change.of(measure, values));
    }

    /**
     * A figure of one session.
     *
     * @param startedAt when that was ridden
     * @param value in the unit of the measure
     */
    public record Point(Instant startedAt, double value) {}
}
