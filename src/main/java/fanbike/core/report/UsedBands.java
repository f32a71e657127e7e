package fanbike.core.report;

import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.ScoringPolicy;
import java.util.List;

/** The bands that a ride was judged with: a protocol may have its own, and one for each interval. */
public final class UsedBands {

    private UsedBands() {}

    /**
     * Each of them once: {@code a band of ±2 rpm}.
     *
     * @param plan what was ridden
     * @param scoring has the band of a plan that prescribes no work
     */
    public static String inWords(Plan plan, ScoringPolicy scoring) {
        List<String> widths = plan.intervals().stream()
                .filter(PlannedInterval::isScored)
                .map(interval -> interval.target().highMicroRpm()
                        - interval.target().target().microRpm())
                .distinct()
                .sorted()
                .map(micro -> "±" + Figures.rpm((double) micro / Cadence.MICRO))
                .toList();
        List<String> used =
                widths.isEmpty() ? List.of("±" + Figures.rpm(scoring.band().rpm())) : widths;
        return (used.size() == 1 ? "a band of " : "bands of ") + String.join(" and ", used) + " rpm";
    }
}
