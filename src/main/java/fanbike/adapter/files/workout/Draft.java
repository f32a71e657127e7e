package fanbike.adapter.files.workout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a workout, before it is judged: a protocol to be.
 *
 * @param title one line
 * @param remarks what stands before the ride
 * @param band of the whole protocol
 * @param rounds in order
 */
record Draft(String title, Remarks remarks, Optional<BigDecimal> band, List<Rounds> rounds) {

    Draft {
        rounds = List.copyOf(rounds);
    }

    /**
     * The blocks of a protocol that went out, found again; where that cannot be, the steps as they are. Rounds that no
     * protocol can have stay for whoever judges the draft: to write them out could take more memory than there is.
     */
    Draft folded(Losses losses) {
        if (!Folding.isMarked(rounds)
                || rounds.stream().anyMatch(block -> block.refusal().isPresent())) {
            return this;
        }
        Optional<List<Rounds>> folded = Folding.fold(rounds);
        if (folded.isEmpty()) {
            losses.add(
                    "rounds as they were in Fanbike",
                    "the steps were changed since, and are taken as they are",
                    rounds.get(0).place());
        }
        return new Draft(title, remarks, band, folded.orElse(rounds));
    }
}
