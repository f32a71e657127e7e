package fanbike.core.trend;

import java.util.Arrays;

/**
 * What became of a figure: the mean of the latest sessions less the mean of all before them.
 *
 * <p>The latest are a third of the sessions, at least three and at most ten. It is a change where it reaches all of:
 *
 * <ul>
 *   <li>the rider's own spread from session to session: less is called no change;
 *   <li>what two means of so few sessions differ by, by chance alone, no more than once in twenty times: the spread, times
 *       the square root of {@code 1/latest + 1/earlier}, times Student's t;
 *   <li>{@link Measure#least}.
 * </ul>
 *
 * @param direction what is called
 * @param latestCount how many sessions are the latest; 0 where there are too few
 * @param latest their mean; 0 where there are too few
 * @param earlierCount how many were before; 0 where there are too few
 * @param earlier their mean; 0 where there are too few
 * @param spread from session to session; 0 where there are too few
 * @param threshold what a change must reach; 0 where there are too few
 */
public record Change(
        Direction direction,
        int latestCount,
        double latest,
        int earlierCount,
        double earlier,
        double spread,
        double threshold) {

    /** With fewer sessions nothing is said. */
    public static final int FEWEST = 6;

    private static final int FEWEST_LATEST = 3;
    private static final int MOST_LATEST = 10;

    /** Nothing can be said. */
    static final Change UNKNOWN = new Change(Direction.TOO_FEW, 0, 0, 0, 0, 0, 0);

    /** What is called a change, and what is not. */
    public enum Direction {
        /** There are too few sessions to say. */
        TOO_FEW,
        /** It moved no more than it always moves. */
        NONE,
        /** It moved, for the better. */
        BETTER,
        /** It moved, for the worse. */
        WORSE
    }

    /**
     * What became of a figure.
     *
     * @param measure which
     * @param values one for each session, the earliest first
     */
    static Change of(Measure measure, double... values) {
        int count = values.length;
        if (count < FEWEST) {
            return UNKNOWN;
        }
        int latestCount = Math.max(FEWEST_LATEST, Math.min(MOST_LATEST, count / 3));
        int earlierCount = count - latestCount;
        double latest = mean(values, earlierCount, count);
        double earlier = mean(values, 0, earlierCount);
        double spread = spread(values);
        double byChance =
                StudentT.twoSided95(freedom(count)) * spread * Math.sqrt(1.0 / latestCount + 1.0 / earlierCount);
        double threshold = Math.max(measure.least(), Math.max(spread, byChance));
        Direction direction = direction(measure, latest - earlier, threshold);
        return new Change(direction, latestCount, latest, earlierCount, earlier, spread, threshold);
    }

    private static Direction direction(Measure measure, double difference, double threshold) {
        if (Math.abs(difference) < threshold) {
            return Direction.NONE;
        }
        return difference > 0 == measure.isBetterHigh() ? Direction.BETTER : Direction.WORSE;
    }

    /** The typical error: the standard deviation of successive differences, over the square root of 2. */
    static double spread(double... values) {
        int differences = values.length - 1;
        double mean = (values[differences] - values[0]) / differences;
        double squares = 0;
        for (int i = 0; i < differences; i++) {
            double off = values[i + 1] - values[i] - mean;
            squares += off * off;
        }
        return Math.sqrt(squares / (differences - 1) / 2);
    }

    /**
     * Successive differences share sessions: together they are worth two thirds of as many that do not (J. von Neumann,
     * Annals of Mathematical Statistics 12 (1941), 367-395).
     */
    private static double freedom(int count) {
        return (count - 2) * 2 / 3.0;
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElseThrow();
    }
}
