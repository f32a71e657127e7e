package fanbike.adapter.files.workout;

import fanbike.adapter.files.ExactUnits;
import fanbike.core.model.Block;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a file of ours says beside the first step of each block, because its format has only steps.
 *
 * @param repeat how many rounds, 1 or more
 * @param intervals how many steps a round has, 1 or more
 * @param restSeconds the rest between two rounds
 */
record BlockMark(int repeat, int intervals, Optional<BigDecimal> restSeconds) {

    /** More than a block may have; what is marked with more is not ours. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    static BlockMark of(Block block) {
        return new BlockMark(
                block.repeat(),
                block.intervals().size(),
                block.restBetween().map(rest -> ExactUnits.seconds(rest.lengthNanos())));
    }

    /** The mark in three texts; empty where they make none. */
    static Optional<BlockMark> parse(Optional<String> repeat, Optional<String> intervals, Optional<String> rest) {
        Optional<Integer> rounds = repeat.flatMap(BlockMark::count);
        Optional<Integer> steps = intervals.flatMap(BlockMark::count);
        return rounds.isPresent() && steps.isPresent()
                ? Optional.of(new BlockMark(rounds.get(), steps.get(), rest.flatMap(Decimal::parse)))
                : Optional.empty();
    }

    private static Optional<Integer> count(String text) {
        return Decimal.parse(text)
                .filter(count -> count.compareTo(BigDecimal.ONE) >= 0 && count.compareTo(MOST) <= 0)
                .map(BigDecimal::intValue);
    }
}
