package fanbike.core.speech;

import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.TargetBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Rounds that are ridden alike, one after another.
 *
 * @param rounds how many, 1 or more
 * @param intervals of each round; without the rest that follows it, where that is the same for all
 * @param restBetween the rest between two of them, in nanoseconds; empty where there is none, and for a single round
 * @param restsAfterLast whether that rest follows the last of them, too
 */
record RoundRun(int rounds, List<Part> intervals, Optional<Long> restBetween, boolean restsAfterLast) {

    /**
     * What is said of one interval.
     *
     * @param kind what it is for
     * @param lengthNanos how long
     * @param target what to hold
     */
    record Part(IntervalKind kind, long lengthNanos, TargetBand target) {

        static Part of(PlannedInterval interval) {
            return new Part(interval.kind(), interval.lengthNanos(), interval.target());
        }
    }

    /** A round, and the rest that follows it. */
    private record Round(List<Part> work, OptionalLong rest) {

        static Round of(List<Part> parts) {
            Part last = parts.get(parts.size() - 1);
            return parts.size() > 1 && last.kind() == IntervalKind.REST
                    ? new Round(parts.subList(0, parts.size() - 1), OptionalLong.of(last.lengthNanos()))
                    : new Round(parts, OptionalLong.empty());
        }

        List<Part> parts() {
            var all = new ArrayList<>(work);
            rest.ifPresent(nanos -> all.add(new Part(IntervalKind.REST, nanos, TargetBand.ANY)));
            return all;
        }
    }

    /** How many intervals would have to be told. */
    int size() {
        return intervals.size();
    }

    /** The rounds of a plan, in order. */
    static List<RoundRun> of(Plan plan) {
        List<Round> rounds = rounds(plan);
        var runs = new ArrayList<RoundRun>();
        for (int first = 0; first < rounds.size(); ) {
            int end = first + 1;
            while (end < rounds.size() && goesOn(rounds, first, end)) {
                end++;
            }
            runs.addAll(joined(rounds.subList(first, end)));
            first = end;
        }
        return runs;
    }

    private static boolean goesOn(List<Round> rounds, int first, int next) {
        Round begun = rounds.get(first);
        return rounds.get(next).work().equals(begun.work())
                && rounds.get(next - 1).rest().equals(begun.rest());
    }

    private static List<RoundRun> joined(List<Round> alike) {
        Round first = alike.get(0);
        if (alike.size() == 1) {
            return List.of(single(first.parts()));
        }
        OptionalLong lastRest = alike.get(alike.size() - 1).rest();
        boolean restsAfterLast = first.rest().equals(lastRest);
        Optional<Long> between =
                first.rest().isPresent() ? Optional.of(first.rest().getAsLong()) : Optional.empty();
        var runs = new ArrayList<RoundRun>();
        runs.add(new RoundRun(alike.size(), first.work(), between, restsAfterLast));
        if (!restsAfterLast && lastRest.isPresent()) {
            runs.add(single(List.of(new Part(IntervalKind.REST, lastRest.getAsLong(), TargetBand.ANY))));
        }
        return runs;
    }

    private static RoundRun single(List<Part> parts) {
        return new RoundRun(1, parts, Optional.empty(), false);
    }

    private static List<Round> rounds(Plan plan) {
        var rounds = new ArrayList<List<Part>>();
        for (PlannedInterval interval : plan.intervals()) {
            if (rounds.size() < interval.round()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(rounds.size() - 1).add(Part.of(interval));
        }
        return rounds.stream().map(Round::of).toList();
    }
}
