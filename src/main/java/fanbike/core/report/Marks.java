package fanbike.core.report;

import fanbike.core.score.AdherenceScore;
import java.util.OptionalDouble;

/**
 * The few figures by which a session is compared with others, as reports round them.
 *
 * @param score 0 to 100; empty where it is withheld
 * @param intensity 0 to 1; empty where nothing was judged
 * @param duration 0 to 1; empty where no work was prescribed
 * @param coverage 0 to 1; empty where nothing was ridden
 */
public record Marks(OptionalDouble score, OptionalDouble intensity, OptionalDouble duration, OptionalDouble coverage) {

    /**
     * Those of a report.
     *
     * @param report any
     */
    public static Marks of(Report report) {
        AdherenceScore total = report.result().total();
        return new Marks(
                rounded(report.headline().score()),
                rounded(total.intensity()),
                rounded(total.duration(report.result().plan().workNanos())),
                rounded(total.coverage()));
    }

    private static OptionalDouble rounded(OptionalDouble exact) {
        return exact.isPresent()
                ? OptionalDouble.of(Figures.rounded(exact.getAsDouble()).doubleValue())
                : exact;
    }
}
