package fanbike.core.coach;

import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Another way to the same score, for a ride without pauses of one fitness machine: cuts the ride at every instant that
 * matters, looks up for each piece what cadence held, and only then asks how the piece counts. It sees the whole ride at
 * once, keeps no state, and reckons in doubles; so it shares no idea with what it checks.
 */
final class ScoreOracle {

    private final Plan plan;
    private final ScoringPolicy policy;
    private final List<Word> words = new ArrayList<>();
    private long startNanos = Long.MAX_VALUE;
    private long endNanos;

    ScoreOracle(Plan plan, ScoringPolicy policy, List<RideInput> inputs) {
        this.plan = plan;
        this.policy = policy;
        inputs.forEach(this::hear);
        long finishNanos = startNanos + plan.lengthNanos();
        endNanos = Math.min(endNanos, finishNanos);
    }

    /** From now on this cadence holds; none, where the bike was lost. */
    private record Word(long atNanos, OptionalDouble rpm) {}

    /** A piece of an interval in which nothing changes, from its start. */
    private record Piece(long fromNanos, long toNanos, OptionalDouble rpm) {
        long lengthNanos() {
            return toNanos - fromNanos;
        }
    }

    /** How an interval was ridden. */
    record Ridden(
            int index,
            long riddenNanos,
            long inNanos,
            long underNanos,
            long overNanos,
            long settlingNanos,
            long noSignalNanos,
            long timeToTargetNanos,
            long longestHoldNanos,
            double meanRpm,
            double biasRpm,
            double meanAbsoluteDeviationRpm,
            double standardDeviationRpm,
            double fadeRpmPerMinute) {}

    private void hear(RideInput input) {
        endNanos = input.atNanos();
        if (input instanceof RideInput.Commanded) {
            startNanos = Math.min(startNanos, input.atNanos());
        } else if (input instanceof RideInput.Disconnected) {
            words.add(new Word(input.atNanos(), OptionalDouble.empty()));
        } else if (input instanceof RideInput.Notified notified) {
            IndoorBikeData.parse(notified.value()).stream()
                    .flatMapToInt(data -> data.instantaneousCadenceHalfRpm().stream())
                    .forEach(half -> words.add(new Word(input.atNanos(), OptionalDouble.of(half / 2.0))));
        }
    }

    /** Every interval of which something was ridden. */
    List<Ridden> intervals() {
        var intervals = new ArrayList<Ridden>();
        long fromNanos = startNanos;
        for (PlannedInterval interval : plan.intervals()) {
            long toNanos = Math.min(endNanos, fromNanos + interval.lengthNanos());
            if (toNanos > fromNanos) {
                intervals.add(ridden(interval, pieces(fromNanos, toNanos)));
            }
            fromNanos += interval.lengthNanos();
        }
        return intervals;
    }

    private List<Piece> pieces(long fromNanos, long toNanos) {
        var cuts = new TreeSet<Long>(List.of(fromNanos, toNanos));
        for (Word word : words) {
            cuts.add(word.atNanos());
            cuts.add(word.atNanos() + policy.staleNanos());
        }
        var pieces = new ArrayList<Piece>();
        List<Long> moments = List.copyOf(cuts.subSet(fromNanos, true, toNanos, true));
        for (int i = 1; i < moments.size(); i++) {
            long begins = moments.get(i - 1);
            pieces.add(new Piece(begins - fromNanos, moments.get(i) - fromNanos, rpmFrom(begins)));
        }
        return pieces;
    }

    private OptionalDouble rpmFrom(long atNanos) {
        OptionalDouble rpm = OptionalDouble.empty();
        for (Word word : words) {
            if (word.atNanos() <= atNanos) {
                rpm = atNanos < word.atNanos() + policy.staleNanos() ? word.rpm() : OptionalDouble.empty();
            }
        }
        return rpm;
    }

    private Ridden ridden(PlannedInterval interval, List<Piece> pieces) {
        long ridden = pieces.get(pieces.size() - 1).toNanos();
        if (interval.kind() != IntervalKind.WORK) {
            return new Ridden(
                    interval.index(),
                    ridden,
                    0,
                    0,
                    0,
                    0,
                    0,
                    -1,
                    0,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN);
        }
        long reached = -1;
        for (Piece piece : pieces) {
            if (reached < 0 && side(interval, piece) == 0 && piece.rpm().isPresent()) {
                reached = piece.fromNanos();
            }
        }
        boolean inTime = reached >= 0 && reached <= policy.settleNanos();
        // The rider stopped here, or has not come any further yet.
        boolean broken = ridden < interval.lengthNanos();
        boolean spared = broken && reached < 0 && ridden <= policy.settleNanos();
        long forgivenUntil = inTime ? reached : spared ? ridden : 0;

        long[] sides = new long[3];
        long settling = 0;
        long noSignal = 0;
        long hold = 0;
        long longest = 0;
        var judged = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            boolean in = piece.rpm().isPresent() && side(interval, piece) == 0;
            hold = in ? hold + piece.lengthNanos() : 0;
            longest = Math.max(longest, hold);
            if (piece.rpm().isEmpty()) {
                noSignal += piece.lengthNanos();
            } else if (piece.fromNanos() < forgivenUntil) {
                settling += piece.lengthNanos();
            } else {
                sides[1 + side(interval, piece)] += piece.lengthNanos();
                judged.add(piece);
            }
        }
        double target = interval.target().target().rpm();
        double mean = mean(judged, 0);
        return new Ridden(
                interval.index(),
                ridden,
                sides[1],
                sides[0],
                sides[2],
                settling,
                noSignal,
                reached,
                longest,
                mean,
                mean(judged, target),
                meanDistance(judged, target, 1),
                Math.sqrt(meanDistance(judged, mean, 2)),
                slope(judged, mean));
    }

    private static int side(PlannedInterval interval, Piece piece) {
        double rpm = piece.rpm().orElse(0);
        double low = interval.target().lowMicroRpm() / 1e6;
        double high = interval.target().highMicroRpm() / 1e6;
        return rpm < low ? -1 : rpm > high ? 1 : 0;
    }

    private static double mean(List<Piece> pieces, double less) {
        double sum = 0;
        double length = 0;
        for (Piece piece : pieces) {
            sum += piece.lengthNanos() * (piece.rpm().orElseThrow() - less);
            length += piece.lengthNanos();
        }
        return sum / length;
    }

    private static double meanDistance(List<Piece> pieces, double from, int power) {
        double sum = 0;
        double length = 0;
        for (Piece piece : pieces) {
            sum += piece.lengthNanos() * Math.pow(Math.abs(piece.rpm().orElseThrow() - from), power);
            length += piece.lengthNanos();
        }
        return sum / length;
    }

    /** Covariance of cadence and time over the variance of time, both around their means. */
    private static double slope(List<Piece> pieces, double meanRpm) {
        double length = 0;
        double sumT = 0;
        for (Piece piece : pieces) {
            length += piece.lengthNanos();
            sumT += piece.lengthNanos() * middle(pieces, piece);
        }
        double meanT = sumT / length;
        double covariance = 0;
        double variance = 0;
        for (Piece piece : pieces) {
            double own = piece.lengthNanos();
            double fromMean = middle(pieces, piece) - meanT;
            covariance += own * (piece.rpm().orElseThrow() - meanRpm) * fromMean;
            variance += own * (fromMean * fromMean + own * own / 12);
        }
        return covariance / variance * 60e9;
    }

    /** Measured from the first piece, so that short stretches late in an interval lose no digits. */
    private static double middle(List<Piece> pieces, Piece piece) {
        return piece.fromNanos() - pieces.get(0).fromNanos() + piece.lengthNanos() / 2.0;
    }
}
