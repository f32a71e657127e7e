package fanbike.adapter.html.chart;

/**
 * A range of values laid along a line.
 *
 * @param from the value at its beginning
 * @param to the value at its end, more than {@code from}
 */
public record Scale(double from, double to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when there is nothing between the ends
     */
    public Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("a scale from " + from + " to " + to);
        }
    }

    /**
     * Where a value is, 0 at the beginning and 1 at the end; what is beyond is at the end.
     *
     * @param value any
     */
    public double share(double value) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }

    /**
     * Where a value is along the width, in percent, as an attribute has it.
     *
     * @param value any
     */
    public String percent(double value) {
        return Decimal.text(100 * share(value), 3);
    }

    /**
     * How far below the upper edge a value is.
     *
     * @param value any
     * @param height of the whole
     */
    public double below(double value, double height) {
        return height * (1 - share(value));
    }

    /**
     * Whether a value lies beyond an end.
     *
     * @param value any
     */
    public boolean isBeyond(double value) {
        return value < from || value > to;
    }
}
