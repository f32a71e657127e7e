package fanbike.adapter.html.ride;

import java.util.OptionalDouble;

/** The mean cadence of one round, piece by piece. Confined to the caller's thread. */
final class RoundProfile {

    private final double seconds;
    private final int pieceSeconds;
    private final double[] covered;
    private final double[] turned;

    /**
     * Nothing ridden.
     *
     * @param seconds how long a round is
     * @param pieceSeconds how long its pieces are
     */
    RoundProfile(double seconds, int pieceSeconds) {
        this.seconds = seconds;
        this.pieceSeconds = pieceSeconds;
        int pieces = (int) Math.ceil(seconds / pieceSeconds);
        covered = new double[pieces];
        turned = new double[pieces];
    }

    /** Adds a cadence that was held from one second of the round to another. */
    void add(double from, double to, double rpm) {
        int last = Math.min(covered.length - 1, (int) (to / pieceSeconds));
        for (int piece = (int) (from / pieceSeconds); piece <= last; piece++) {
            double held = Math.min(to, (piece + 1.0) * pieceSeconds) - Math.max(from, (double) piece * pieceSeconds);
            covered[piece] += Math.max(0, held);
            turned[piece] += Math.max(0, held) * rpm;
        }
    }

    int pieces() {
        return covered.length;
    }

    int pieceSeconds() {
        return pieceSeconds;
    }

    /** The mean of a piece; empty where less than half of it had a signal. */
    OptionalDouble mean(int piece) {
        double length = Math.min(pieceSeconds, seconds - (double) piece * pieceSeconds);
        return covered[piece] < length / 2 ? OptionalDouble.empty() : OptionalDouble.of(turned[piece] / covered[piece]);
    }
}
