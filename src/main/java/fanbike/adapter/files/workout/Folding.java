package fanbike.adapter.files.workout;

import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the blocks of a protocol again in the steps it was written as, by the marks beside them. */
final class Folding {

    /** More cannot be ridden; the limits will say so. */
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1000);

    private final List<Step> steps;
    private final List<Rounds> blocks = new ArrayList<>();
    private int next;

    private Folding(List<Step> steps) {
        this.steps = steps;
    }

    /** Whether there is something to fold: some step is marked. */
    static boolean isMarked(List<Rounds> rounds) {
        return rounds.stream()
                .flatMap(block -> block.steps().stream())
                .anyMatch(step -> step.mark().isPresent());
    }

    /**
     * The blocks as they were.
     *
     * @param rounds as the format has them, none of which is to be refused
     * @return empty where the steps are no longer what the marks say: someone changed them
     */
    static Optional<List<Rounds>> fold(List<Rounds> rounds) {
        BigDecimal count = rounds.stream()
                .map(block ->
                        block.repeat().multiply(BigDecimal.valueOf(block.steps().size())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (count.compareTo(MOST_STEPS) > 0) {
            return Optional.empty();
        }
        var folding = new Folding(
                rounds.stream().flatMap(block -> ridden(block).stream()).toList());
        return folding.foldAll() ? Optional.of(folding.blocks) : Optional.empty();
    }

    /** The steps of a block that is not to be refused, in riding order; what has a mark has it in the first round alone. */
    static List<Step> ridden(Rounds block) {
        var ridden = new ArrayList<Step>();
        for (int pass = 0; pass < block.repeat().intValue(); pass++) {
            boolean first = pass == 0;
            block.steps().forEach(step -> ridden.add(first ? step : step.unmarked()));
        }
        return ridden;
    }

    private boolean foldAll() {
        while (next < steps.size()) {
            Optional<BlockMark> mark = steps.get(next).mark();
            if (mark.isEmpty() || !fold(mark.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean fold(BlockMark mark) {
        int first = next;
        next += mark.intervals();
        if (next > steps.size()) {
            return false;
        }
        List<Step> round = steps.subList(first, next);
        for (int pass = 2; pass <= mark.repeat(); pass++) {
            if (!takesRest(mark) || !takes(round)) {
                return false;
            }
        }
        List<Step> unmarked = round.stream().map(Step::unmarked).toList();
        blocks.add(new Rounds(round.get(0).place(), BigDecimal.valueOf(mark.repeat()), unmarked, mark.restSeconds()));
        return true;
    }

    private boolean takesRest(BlockMark mark) {
        return mark.restSeconds()
                .map(seconds -> takes(List.of(
                        new Step("", Plan.REST_NAME, IntervalKind.REST, seconds, Target.FREE, Optional.empty()))))
                .orElse(true);
    }

    private boolean takes(List<Step> expected) {
        for (Step step : expected) {
            if (next == steps.size() || !steps.get(next).isLike(step)) {
                return false;
            }
            next++;
        }
        return true;
    }
}
