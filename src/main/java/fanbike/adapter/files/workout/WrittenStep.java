package fanbike.adapter.files.workout;

import fanbike.adapter.files.ExactUnits;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Protocol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An interval of a protocol as a step to write.
 *
 * @param interval without tracks
 * @param mark of the block that begins here
 */
record WrittenStep(Interval interval, Optional<BlockMark> mark) {

    /** The steps of one round; the first has the mark. */
    static List<WrittenStep> marked(Block block) {
        var steps = new ArrayList<WrittenStep>();
        for (Interval interval : block.intervals()) {
            boolean first = steps.isEmpty();
            steps.add(new WrittenStep(interval, first ? Optional.of(BlockMark.of(block)) : Optional.empty()));
        }
        return steps;
    }

    /** Steps without a mark. */
    static List<WrittenStep> unmarked(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> new WrittenStep(interval, Optional.empty()))
                .toList();
    }

    /** Every step in riding order. */
    static List<WrittenStep> all(Protocol protocol) {
        var steps = new ArrayList<WrittenStep>();
        for (Block block : protocol.blocks()) {
            steps.addAll(marked(block));
            for (int pass = 2; pass <= block.repeat(); pass++) {
                steps.addAll(unmarked(block.restBetween().stream().toList()));
                steps.addAll(unmarked(block.intervals()));
            }
        }
        return steps;
    }

    BigDecimal seconds() {
        return ExactUnits.seconds(interval.lengthNanos());
    }

    /** The target, empty for free riding. */
    Optional<BigDecimal> rpm() {
        return interval.target().map(target -> ExactUnits.rpm(target.everyone().orElseThrow()));
    }

    /** The interval's own. */
    Optional<BigDecimal> band() {
        return interval.band().map(ExactUnits::rpm);
    }

    /**
     * What other programs are shown of the target.
     *
     * @param usualBand where the interval has none of its own
     */
    Optional<ShownRange> shown(Optional<Cadence> usualBand) {
        return rpm().map(rpm -> ShownRange.of(rpm, band().or(() -> usualBand.map(ExactUnits::rpm))));
    }

    /** Whether the kind does not follow from whether there is a target. */
    boolean isAroundWork() {
        return interval.kind() == IntervalKind.WARMUP || interval.kind() == IntervalKind.COOLDOWN;
    }
}
