package fanbike.adapter.html.ride;

import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.TargetBand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rounds have in common that can be laid over each other: the same lengths and the same targets in the same order, but
 * for what is not scored at their end.
 *
 * @param intervals of the first of these rounds
 * @param rounds their numbers, in order
 */
record RoundShape(List<PlannedInterval> intervals, List<Integer> rounds) {

    private static final double NANOS_A_SECOND = 1e9;

    /** What is compared of an interval. */
    private record Step(long lengthNanos, TargetBand target, boolean isScored) {}

    /**
     * The shape that most rounds of a plan have; empty where no two are alike.
     *
     * @param plan any
     * @param begun the numbers of the rounds of which something scored was ridden; others are left out
     */
    static Optional<RoundShape> of(Plan plan, Set<Integer> begun) {
        Map<Integer, List<PlannedInterval>> rounds = new LinkedHashMap<>();
        plan.intervals().stream()
                .filter(interval -> begun.contains(interval.round()))
                .forEach(interval -> rounds.computeIfAbsent(interval.round(), round -> new ArrayList<>())
                        .add(interval));
        Map<List<Step>, Set<Integer>> shapes = new LinkedHashMap<>();
        rounds.forEach((round, intervals) -> shapes.computeIfAbsent(steps(core(intervals)), shape -> new TreeSet<>())
                .add(round));
        return shapes.values().stream()
                .filter(alike -> alike.size() > 1)
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(alike -> new RoundShape(
                        core(rounds.getOrDefault(alike.iterator().next(), List.of())), List.copyOf(alike)));
    }

    /** Without what is not scored at its end. */
    private static List<PlannedInterval> core(List<PlannedInterval> round) {
        int end = round.size();
        while (end > 0 && !round.get(end - 1).isScored()) {
            end--;
        }
        return round.subList(0, end);
    }

    private static List<Step> steps(List<PlannedInterval> intervals) {
        return intervals.stream()
                .map(interval -> new Step(interval.lengthNanos(), interval.target(), interval.isScored()))
                .toList();
    }

    /** How long such a round is. */
    double seconds() {
        return intervals.stream().mapToLong(PlannedInterval::lengthNanos).sum() / NANOS_A_SECOND;
    }

    /**
     * Where an interval begins in its round, in seconds.
     *
     * @param place of the interval in its round, from 0
     */
    double begin(int place) {
        return intervals.subList(0, place).stream()
                        .mapToLong(PlannedInterval::lengthNanos)
                        .sum()
                / NANOS_A_SECOND;
    }
}
