package fanbike.core.diary;

import fanbike.core.course.Stretch;
import fanbike.core.model.Cadence;
import java.util.DoubleSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Adds up the figures of a lap or a whole ride. */
final class EffortSum {

    private final LongSummaryStatistics watts = new LongSummaryStatistics();
    private final LongSummaryStatistics bpm = new LongSummaryStatistics();
    private final DoubleSummaryStatistics rpm = new DoubleSummaryStatistics();
    private double turns;
    private double nanos;
    private long metres;
    private long kilocalories;

    void ride(Stretch stretch) {
        stretch.cadence().map(Cadence::rpm).ifPresent(held -> {
            rpm.accept(held);
            turns += held * stretch.lengthNanos();
            nanos += stretch.lengthNanos();
        });
    }

    void tell(OptionalInt powerWatts, OptionalInt heartRateBpm) {
        powerWatts.ifPresent(watts);
        heartRateBpm.ifPresent(bpm);
    }

    void count(long moreMetres, long moreKilocalories) {
        metres += moreMetres;
        kilocalories += moreKilocalories;
    }

    /**
     * The sums.
     *
     * @param judgedMeanRpm the report's mean, where it has one
     * @param countsMetres whether the machine tells metres
     * @param countsKilocalories whether the machine tells kilocalories
     */
    Effort effort(OptionalDouble judgedMeanRpm, boolean countsMetres, boolean countsKilocalories) {
        OptionalDouble mean = nanos > 0 ? OptionalDouble.of(turns / nanos) : OptionalDouble.empty();
        return new Effort(
                judgedMeanRpm.isPresent() ? judgedMeanRpm : mean,
                rpm.getCount() > 0 ? OptionalDouble.of(rpm.getMax()) : OptionalDouble.empty(),
                mean(watts),
                maximum(watts),
                mean(bpm),
                maximum(bpm),
                countsMetres ? OptionalLong.of(metres) : OptionalLong.empty(),
                countsKilocalories ? OptionalLong.of(kilocalories) : OptionalLong.empty());
    }

    private static OptionalDouble mean(LongSummaryStatistics figures) {
        return figures.getCount() > 0 ? OptionalDouble.of(figures.getAverage()) : OptionalDouble.empty();
    }

    private static OptionalDouble maximum(LongSummaryStatistics figures) {
        return figures.getCount() > 0 ? OptionalDouble.of((double) figures.getMax()) : OptionalDouble.empty();
    }
}
