package fanbike.adapter.cli;

import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * A plan as a bar picture: time runs to the right, the higher the target the higher the bar, rest lies low. Where there is
 * no target, there is a sentence instead.
 */
final class PlanPicture {

    private static final int COLUMNS = 72;
    private static final int ROWS = 6;
    private static final String FULL = "█";
    private static final String LOW = "▁";

    private PlanPicture() {}

    static List<String> of(Plan plan) {
        if (plan.targetsRpm(interval -> true).getCount() == 0) {
            return List.of("No interval has a target: ride each as you like.");
        }
        int[] heights = heights(plan);
        var lines = new ArrayList<String>();
        for (int row = ROWS; row >= 1; row--) {
            var line = new StringBuilder("  ");
            for (int height : heights) {
                String bottom = row == 1 && height == 0 ? LOW : " ";
                line.append(height >= row ? FULL : bottom);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int[] heights(Plan plan) {
        DoubleSummaryStatistics targets = plan.targetsRpm(interval -> true);
        var heights = new int[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            long atNanos = (long) ((column + 0.5) / COLUMNS * plan.lengthNanos());
            heights[column] = height(at(plan, atNanos), targets);
        }
        return heights;
    }

    private static PlannedInterval at(Plan plan, long atNanos) {
        long end = 0;
        for (PlannedInterval interval : plan.intervals()) {
            end += interval.lengthNanos();
            if (atNanos < end) {
                return interval;
            }
        }
        return plan.intervals().get(plan.intervals().size() - 1);
    }

    /** 0 without a target, 2 for the lowest target, all rows for the highest. */
    private static int height(PlannedInterval interval, DoubleSummaryStatistics targets) {
        if (interval.target().isOpen()) {
            return 0;
        }
        double range = targets.getMax() - targets.getMin();
        double above = range > 0 ? (interval.target().target().rpm() - targets.getMin()) / range : 1;
        return 2 + (int) Math.round(above * (ROWS - 2));
    }
}
