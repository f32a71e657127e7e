package fanbike.adapter.html.chart;

import java.util.Arrays;

/**
 * Values that each hold until the next one, without a break. A long one is thinned while it grows: of each slice of the
 * axis the first value is kept, the lowest and the highest, in the order in which they came, so that no peak is lost.
 */
final class StepLine {

    private static final int A_FEW = 16;

    private final double sliceLength;
    private double[] at = new double[A_FEW];
    private double[] values = new double[A_FEW];
    private int size;
    private long slice = Long.MIN_VALUE;
    private int sliceStart;
    private double end;

    /**
     * An empty line.
     *
     * @param sliceLength in units of the axis, 0 or more; with 0 nothing is left out
     */
    StepLine(double sliceLength) {
        this.sliceLength = sliceLength;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** How far it goes. */
    double end() {
        return end;
    }

    /** Adds a value that holds from one moment, not before those of any other, to another. */
    void add(double from, double to, double value) {
        end = to;
        if (size > 0 && values[size - 1] == value) {
            return;
        }
        long own = sliceLength > 0 ? (long) Math.floor(from / sliceLength) : slice + 1;
        if (own != slice) {
            slice = own;
            sliceStart = size;
        }
        append(from, value);
        if (size - sliceStart > 3) {
            thin();
        }
    }

    private void append(double from, double value) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        at[size] = from;
        values[size] = value;
        size++;
    }

    /** Of the first of a slice and the three after it one says nothing that the others do not: neither lowest nor highest. */
    private void thin() {
        int lowest = sliceStart + 1;
        int highest = sliceStart + 1;
        for (int i = sliceStart + 2; i < size; i++) {
            lowest = values[i] < values[lowest] ? i : lowest;
            highest = values[i] > values[highest] ? i : highest;
        }
        int kept = sliceStart + 1;
        for (int i = sliceStart + 1; i < size; i++) {
            if (i == lowest || i == highest) {
                at[kept] = at[i];
                values[kept] = values[i];
                kept++;
            }
        }
        size = kept;
    }

    /** Writes it. */
    void appendTo(StringBuilder path, Scale across, Scale up, double height) {
        path.append('M').append(LinePath.x(across, at[0])).append(' ').append(LinePath.y(up, values[0], height));
        for (int i = 1; i < size; i++) {
            path.append('H').append(LinePath.x(across, at[i]));
            path.append('V').append(LinePath.y(up, values[i], height));
        }
        path.append('H').append(LinePath.x(across, end));
    }
}
