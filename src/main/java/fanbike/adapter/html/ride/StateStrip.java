package fanbike.adapter.html.ride;

import static java.util.Objects.requireNonNull;

import fanbike.adapter.html.chart.Scale;
import fanbike.core.course.Course;
import fanbike.core.course.Pass;
import fanbike.core.course.Stretch;
import fanbike.core.course.StretchState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * How each second of a ride counts: by the state that took most of it. A ride of more seconds than a picture has room for is
 * told in longer pieces, each by the state that took most of it.
 *
 * @param secondsEach how long a piece is, 1 or more
 * @param runs pieces of one state that follow each other, as one
 */
public record StateStrip(int secondsEach, List<Run> runs) {

    private static final int MOST_PIECES = 2400;
    private static final double NANOS_A_SECOND = 1e9;

    /** Copies the list. */
    public StateStrip {
        runs = List.copyOf(runs);
    }

    /**
     * Pieces of one state.
     *
     * @param state which; {@link StretchState#FREE} also for what was begun anew
     * @param x where it begins, in percent of the width
     * @param width how wide it is, in percent
     */
    public record Run(StretchState state, String x, String width) {}

    /**
     * The strip of a ride.
     *
     * @param course of it
     * @param axis of it
     */
    static StateStrip of(Course course, RideAxis axis) {
        int secondsEach = (int) Math.max(1, Math.ceil(axis.riddenSeconds() / MOST_PIECES));
        var pieces = new Pieces(secondsEach, (int) Math.ceil(axis.riddenSeconds() / secondsEach));
        for (Pass pass : course.passes()) {
            for (Stretch stretch : pass.stretches()) {
                double from = axis.time().secondsAt(stretch.fromNanos());
                pieces.add(
                        pass.isKept() ? stretch.state() : StretchState.FREE,
                        from,
                        from + stretch.lengthNanos() / NANOS_A_SECOND);
            }
        }
        return new StateStrip(secondsEach, pieces.runs(axis.scale(), axis.riddenSeconds()));
    }

    /** How long each state took of each piece. */
    private static final class Pieces {
        private final int secondsEach;
        private final int count;
        private final Map<StretchState, double[]> taken = new EnumMap<>(StretchState.class);

        Pieces(int secondsEach, int count) {
            this.secondsEach = secondsEach;
            this.count = count;
            EnumSet.allOf(StretchState.class).forEach(state -> taken.put(state, new double[count]));
        }

        void add(StretchState state, double from, double to) {
            double[] seconds = seconds(state);
            int last = Math.min(count - 1, (int) (to / secondsEach));
            for (int piece = (int) (from / secondsEach); piece <= last; piece++) {
                double begin = Math.max(from, (double) piece * secondsEach);
                double end = Math.min(to, (piece + 1.0) * secondsEach);
                seconds[piece] += Math.max(0, end - begin);
            }
        }

        private double[] seconds(StretchState state) {
            return requireNonNull(taken.get(state));
        }

        private StretchState most(int piece) {
            StretchState most = StretchState.FREE;
            for (StretchState state : StretchState.values()) {
                most = seconds(state)[piece] > seconds(most)[piece] ? state : most;
            }
            return most;
        }

        List<Run> runs(Scale across, double riddenSeconds) {
            var runs = new ArrayList<Run>();
            int begin = 0;
            for (int piece = 1; piece <= count; piece++) {
                if (piece == count || most(piece) != most(begin)) {
                    double to = Math.min(riddenSeconds, (double) piece * secondsEach);
                    runs.add(run(across, most(begin), (double) begin * secondsEach, to));
                    begin = piece;
                }
            }
            return runs;
        }

        private static Run run(Scale across, StretchState state, double from, double to) {
            return new Run(state, across.percent(from), across.percent(to - from + across.from()));
        }
    }
}
