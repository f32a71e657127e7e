package fanbike.adapter.html.ride;

import java.util.OptionalDouble;

/** The mean cadence of one round, piece by piece. Confined to the caller's thread. */
final class RoundProfile {

    private final double pieceSeconds;
    private final double[] covered;
    private final double[] turned;

    /**
     * Nothing ridden.
     *
     * @param seconds how long a round is
     * @param pieces into how many it is cut
     */
    RoundProfile(double seconds, int pieces) {
        pieceSeconds = seconds / pieces;
        covered = new double[pieces];
        turned = new double[pieces];
    }

    /** Adds a cadence that was held from one second of the round to another. */
    void add(double from, double to, double rpm) {
        int last = Math.min(covered.length - 1, (int) (to / pieceSeconds));
        for (int piece = (int) (from / pieceSeconds); piece <= last; piece++) {
            double seconds = Math.min(to, (piece + 1) * pieceSeconds) - Math.max(from, piece * pieceSeconds);
            covered[piece] += Math.max(0, seconds);
            turned[piece] += Math.max(0, seconds) * rpm;
        }
    }

    int pieces() {
        return covered.length;
    }

    double pieceSeconds() {
        return pieceSeconds;
    }

    /** The mean of a piece; empty where less than half of it had a signal. */
    OptionalDouble mean(int piece) {
        return covered[piece] < pieceSeconds / 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(turned[piece] / covered[piece]);
    }
}
