package fanbike.adapter.files.workout;

import fanbike.core.model.IntervalKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file of ours says of a step beside what other programs read of it.
 *
 * @param name of the interval
 * @param kind of it, where other programs read another
 * @param seconds exactly, where other programs read fewer decimals
 * @param rpm exactly, where other programs read fewer decimals
 * @param band of the interval's own
 * @param mark of the block that begins here
 */
record OwnStep(
        Optional<String> name,
        Optional<String> kind,
        Optional<BigDecimal> seconds,
        Optional<BigDecimal> rpm,
        Optional<BigDecimal> band,
        Optional<BlockMark> mark) {

    /** A kind as protocol files have it. */
    static String word(IntervalKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The step with what it says, except where someone changed what other programs read.
     *
     * @param shown as other programs read it
     * @param secondsDecimals how many decimals of a second they read
     * @param usualBand that is shown where the interval has none of its own; empty where none is shown
     */
    Step refine(Step shown, int secondsDecimals, Optional<BigDecimal> usualBand) {
        Target target = refined(shown.target(), usualBand);
        return new Step(
                shown.place(),
                name.orElse(shown.name()),
                kind.flatMap(OwnStep::kind).orElse(usualKind(shown, target)),
                Decimal.finer(shown.seconds(), seconds, secondsDecimals),
                target,
                mark);
    }

    /** Warm-up and cool-down are what other programs say; the rest follows from the target. */
    private static IntervalKind usualKind(Step shown, Target target) {
        boolean around = shown.kind() == IntervalKind.WARMUP || shown.kind() == IntervalKind.COOLDOWN;
        return around ? shown.kind() : Step.usualKind(target);
    }

    /** Only what does not follow from the target is written. */
    private static Optional<IntervalKind> kind(String word) {
        return Stream.of(IntervalKind.WARMUP, IntervalKind.COOLDOWN)
                .filter(each -> word(each).equals(word))
                .findFirst();
    }

    private Target refined(Target shown, Optional<BigDecimal> usualBand) {
        if (shown.rpm().isEmpty()) {
            return new Target(Optional.empty(), band);
        }
        Optional<BigDecimal> exact = rpm.or(shown::rpm);
        Optional<BigDecimal> half = band.or(() -> usualBand);
        ShownRange ours = ShownRange.of(exact.orElseThrow(), half);
        return ours.equals(ShownRange.of(shown)) ? new Target(exact, band) : shown;
    }
}
