package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import java.math.BigDecimal;

/**
 * How much a protocol comes to when all its rounds are ridden. It is counted from the tree, not from what was read, so
 * that a protocol with a mistake in it is told that it is too long as well; what is not a good number counts as little as
 * it may.
 *
 * @param intervals after repeats, rests counted
 * @param seconds in all
 */
record TotalLimits(long intervals, BigDecimal seconds) {

    static final int MOST_INTERVALS = 1000;

    private static final int MOST_HOURS = 12;
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    static TotalLimits of(JsonNode blocks) {
        var total = new TotalLimits(0, BigDecimal.ZERO);
        for (JsonNode block : blocks) {
            total = total.plus(ofBlock(block));
        }
        return total;
    }

    void check(Place blocks, Problems problems) {
        if (intervals > MOST_INTERVALS) {
            problems.add(
                    blocks, intervals + " intervals after repeats, rests counted; allowed: at most " + MOST_INTERVALS);
        }
        if (seconds.compareTo(SECONDS_AN_HOUR.multiply(BigDecimal.valueOf(MOST_HOURS))) > 0) {
            problems.add(
                    blocks,
                    seconds.toPlainString() + " seconds after repeats, rests counted; allowed: at most " + MOST_HOURS
                            + " hours");
        }
    }

    private static TotalLimits ofBlock(JsonNode block) {
        long repeat =
                number(block.path("repeat"), BlockRule.REPEAT, BigDecimal.ONE).longValueExact();
        var round = new TotalLimits(0, BigDecimal.ZERO);
        for (JsonNode interval : block.path("intervals")) {
            round = round.plus(one(interval));
        }
        JsonNode rest = block.path("restBetween");
        TotalLimits rests = rest.isMissingNode() ? new TotalLimits(0, BigDecimal.ZERO) : one(rest);
        return round.times(repeat).plus(rests.times(repeat - 1));
    }

    private static TotalLimits one(JsonNode interval) {
        return new TotalLimits(1, number(interval.path("seconds"), IntervalRule.SECONDS, BigDecimal.ZERO));
    }

    private static BigDecimal number(JsonNode node, NumberRange range, BigDecimal otherwise) {
        return range.read(node, Place.FILE, new Problems()).orElse(otherwise);
    }

    private TotalLimits plus(TotalLimits other) {
        return new TotalLimits(intervals + other.intervals, seconds.add(other.seconds));
    }

    private TotalLimits times(long count) {
        return new TotalLimits(intervals * count, seconds.multiply(BigDecimal.valueOf(count)));
    }
}
