package fanbike.adapter.html.chart;

import java.util.ArrayList;
import java.util.List;

/** The path of a line with gaps, thinned to what can be seen. Confined to the caller's thread. */
public final class LinePath {

    /** How many units wide the box is that a path lives in. */
    public static final int WIDTH = 2000;

    private final Scale across;
    private final double sliceLength;
    private final List<StepLine> lines = new ArrayList<>();

    /**
     * An empty path.
     *
     * @param across the axis
     * @param slices of so many slices of the axis three values each are kept
     */
    public LinePath(Scale across, int slices) {
        this.across = across;
        this.sliceLength = (across.to() - across.from()) / slices;
    }

    /**
     * Adds a value; a gap that is wider than a slice, or that somebody asked for, is a gap in the line.
     *
     * @param from since when it holds, not before what was added last
     * @param to how long
     * @param value what
     */
    public void add(double from, double to, double value) {
        if (lines.isEmpty() || from - last().end() > sliceLength) {
            lines.add(new StepLine(sliceLength));
        }
        last().add(from, to, value);
    }

    /** What comes next does not belong to what was before. */
    public void lift() {
        if (!lines.isEmpty() && !last().isEmpty()) {
            lines.add(new StepLine(sliceLength));
        }
    }

    private StepLine last() {
        return lines.get(lines.size() - 1);
    }

    /**
     * The path data.
     *
     * @param up the values
     * @param height of the box
     */
    public String data(Scale up, double height) {
        var path = new StringBuilder();
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> line.appendTo(path, across, up, height));
        return path.toString();
    }

    static String x(Scale across, double value) {
        return Decimal.text(WIDTH * across.share(value), 1);
    }

    static String y(Scale up, double value, double height) {
        return Decimal.text(up.below(value, height), 1);
    }
}
