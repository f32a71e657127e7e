package fanbike.adapter.html.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure that was taken again and again: once a round, or once a session.
 *
 * @param name what it is; "Mean bias"
 * @param unit of its values; "rpm", "%"
 * @param points in order, at least one
 * @param expected the range in which a difference says nothing, where there is one
 * @param decimals how many digits its values have behind the point, 0 to 3
 */
public record Series(String name, String unit, List<Point> points, Optional<Scale> expected, int decimals) {

    /** Copies the list. */
    public Series {
        points = List.copyOf(points);
    }

    /**
     * One of them.
     *
     * @param at where along the axis, in any unit, later than the one before
     * @param label what it is called; "Round 2", "31 Jan"
     * @param value empty where there is none, which leaves a gap
     */
    public record Point(double at, String label, OptionalDouble value) {}
}
