package fanbike.core.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * A series as a line of characters, the lowest value as the first of the levels, the highest as the last. Where there are
 * more values than columns, neighbours are taken together and their mean is drawn.
 *
 * @param levels characters, the lowest first
 */
public record Sparkline(String levels) {

    /** Eighths of a block. */
    public static final Sparkline BLOCKS = new Sparkline("▁▂▃▄▅▆▇█");

    /** For terminals that have no more. */
    public static final Sparkline ASCII = new Sparkline("_.:-=+*#");

    /**
     * The line.
     *
     * @param values at least one
     * @param columns the most that it may take, 1 or more
     */
    public String of(List<Double> values, int columns) {
        List<Double> drawn = values.size() > columns ? taken(values, columns) : values;
        double lowest = drawn.stream().mapToDouble(value -> value).min().orElseThrow();
        double highest = drawn.stream().mapToDouble(value -> value).max().orElseThrow();
        var line = new StringBuilder();
        for (double value : drawn) {
            line.append(levels.charAt(level(value, lowest, highest)));
        }
        return line.toString();
    }

    /** In the middle, where all are alike. */
    private int level(double value, double lowest, double highest) {
        if (highest == lowest) {
            return levels.length() / 2;
        }
        double share = (value - lowest) / (highest - lowest);
        return (int) Math.min(levels.length() - 1L, (long) (share * levels.length()));
    }

    private static List<Double> taken(List<Double> values, int columns) {
        var means = new ArrayList<Double>(columns);
        for (int column = 0; column < columns; column++) {
            int from = (int) ((long) column * values.size() / columns);
            int to = (int) ((column + 1L) * values.size() / columns);
            means.add(values.subList(from, to).stream()
                    .mapToDouble(value -> value)
                    .average()
                    .orElseThrow());
        }
        return means;
    }
}
