package fanbike.adapter.files.workout;

import fanbike.adapter.files.Problems;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes blocks of steps that say "go back to step 2, five times in all". Confined to the thread that reads. */
final class FitRepeats {

    /** More cannot be ridden. */
    private static final long MOST_STEPS = 1000;

    private final Problems problems;
    private final Losses losses;
    private final List<Piece> pieces = new ArrayList<>();

    FitRepeats(Problems problems, Losses losses) {
        this.problems = problems;
        this.losses = losses;
    }

    /** Steps of the file from an index on. */
    private record Piece(int first, Rounds rounds) {

        private boolean isRepeated() {
            return rounds.repeat().compareTo(BigDecimal.ONE) != 0;
        }

        private long steps() {
            return rounds.repeat().longValue() * rounds.steps().size();
        }
    }

    /**
     * Takes the next step.
     *
     * @param step of the file
     * @param refine adds what a file of ours says beside it
     */
    void add(FitStep step, BiFunction<FitMessage, Step, Step> refine) {
        if (step.isRepeat()) {
            repeat(step);
        } else {
            pieces.add(new Piece(step.index(), Rounds.once(List.of(refine.apply(step.message(), step.read())))));
        }
    }

    private void repeat(FitStep step) {
        Optional<BigDecimal> from = step.number(WorkoutStep.DURATION_VALUE);
        Optional<BigDecimal> times = step.number(WorkoutStep.TARGET_VALUE);
        List<Piece> repeated = pieces.stream()
                .filter(piece -> from.isPresent() && from.get().compareTo(BigDecimal.valueOf(piece.first())) <= 0)
                .toList();
        if (times.isEmpty() || repeated.isEmpty()) {
            problems.add(
                    step.place(), "this repeats nothing: there is no such step before it; export the workout again");
            return;
        }
        int first = repeated.get(0).first();
        if (from.get().intValue() != first) {
            problems.add(step.place(), "this repeats the end of other rounds without their beginning; write them out");
            return;
        }
        if (isRefused(repeated, step)) {
            return;
        }
        if (repeated.stream().anyMatch(Piece::isRepeated)) {
            losses.add("rounds within rounds", "the inner ones are written out", step.place());
        }
        List<Step> steps = repeated.stream()
                .flatMap(piece -> Folding.ridden(piece.rounds()).stream())
                .toList();
        pieces.removeAll(repeated);
        pieces.add(new Piece(first, new Rounds(step.place(), times.get(), steps, Optional.empty())));
    }

    /** Whether rounds cannot be written out, which is then told as a problem. */
    private boolean isRefused(List<Piece> repeated, FitStep step) {
        int before = problems.count();
        for (Piece piece : repeated) {
            piece.rounds()
                    .refusal()
                    .ifPresent(sentence -> problems.add(piece.rounds().place() + ", repeat", sentence));
        }
        if (problems.count() == before
                && repeated.stream().mapToLong(Piece::steps).sum() > MOST_STEPS) {
            problems.add(
                    step.place(), "rounds within rounds come to more than " + MOST_STEPS + " steps; take some out");
        }
        return problems.count() > before;
    }

    /** The blocks; steps in a row are one. */
    List<Rounds> rounds() {
        var rounds = new ArrayList<Rounds>();
        var row = new ArrayList<Step>();
        for (Piece piece : pieces) {
            if (piece.isRepeated()) {
                endRow(row, rounds);
                rounds.add(piece.rounds());
            } else {
                row.addAll(piece.rounds().steps());
            }
        }
        endRow(row, rounds);
        return rounds;
    }

    private static void endRow(List<Step> row, List<Rounds> rounds) {
        if (!row.isEmpty()) {
            rounds.add(Rounds.once(List.copyOf(row)));
            row.clear();
        }
    }
}
