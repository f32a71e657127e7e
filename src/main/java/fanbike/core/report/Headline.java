package fanbike.core.report;

import fanbike.core.score.AdherenceScore;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The score of a session, or why there is none.
 *
 * @param score 0 to 100: 100 times intensity times duration
 * @param withheldBecause present exactly when {@code score} is not
 */
public record Headline(OptionalDouble score, Optional<String> withheldBecause) {

    /**
     * The headline of what was ridden.
     *
     * @param total over all work
     * @param prescribedNanos work time in the plan
     * @param minimumCoverage with less of the ridden time covered by a signal there is no score
     */
    public static Headline of(AdherenceScore total, long prescribedNanos, double minimumCoverage) {
        OptionalDouble intensity = total.intensity();
        OptionalDouble duration = total.duration(prescribedNanos);
        double coverage = total.coverage().orElse(0);
        if (total.riddenNanos() > 0 && coverage < minimumCoverage) {
            return withheld(String.format(
                    Locale.ROOT,
                    "only %.1f%% of the ridden time had a signal; a score needs %.1f%%",
                    100 * coverage,
                    100 * minimumCoverage));
        }
        if (intensity.isEmpty() || duration.isEmpty()) {
            return withheld("nothing was scored");
        }
        double score = 100 * intensity.getAsDouble() * duration.getAsDouble();
        return new Headline(OptionalDouble.of(score), Optional.empty());
    }

    private static Headline withheld(String reason) {
        return new Headline(OptionalDouble.empty(), Optional.of(reason));
    }

    /** The score in a word; empty where there is none. */
    public Optional<String> word() {
        return score.isEmpty() ? Optional.empty() : Optional.of(word(score.getAsDouble()));
    }

    /** Calibrated to how steadily people ride: a steady rider is within 2 rpm about 86% of the time. */
    private static String word(double score) {
        if (score >= 85) {
            return "excellent";
        }
        if (score >= 70) {
            return "good";
        }
        return score >= 50 ? "fair" : "keep practising";
    }
}
