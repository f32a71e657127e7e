package fanbike.core.cadence;

import fanbike.core.gatt.RevolutionCount;
import fanbike.core.model.Cadence;
import java.util.Optional;

/**
 * Cadence from a cross trainer's stride count, for machines that send no step rate. A stride counts as a step, as the
 * machines that send both count them; the moment of a stride is the arrival of the notification that first told it.
 */
final class StrideCounter {

    private static final double STRIDES_PER_COUNT = 0.1;

    private final RevolutionCounter counter;
    private Optional<RevolutionCount> last = Optional.empty();

    StrideCounter(Plausibility plausibility) {
        counter = new RevolutionCounter(RevolutionCounter.Width.STRIDE, STRIDES_PER_COUNT, plausibility);
    }

    /**
     * What the count says now; empty is no news.
     *
     * @param atNanos when the notification came
     * @param strideTenths the cumulative count, u16
     */
    Optional<Cadence> accept(long atNanos, int strideTenths) {
        RevolutionCount count = last.filter(same -> same.revolutions() == strideTenths)
                .orElseGet(() -> new RevolutionCount(strideTenths, eventTime1024(atNanos)));
        last = Optional.of(count);
        return counter.accept(atNanos, count);
    }

    private static int eventTime1024(long atNanos) {
        return (int) ((atNanos / 1_000_000 * 1024 / 1000) & 0xFFFF);
    }
}
