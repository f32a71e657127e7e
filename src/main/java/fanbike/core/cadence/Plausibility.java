package fanbike.core.cadence;

import fanbike.core.model.Cadence;
import java.util.Optional;

/** Lets through what can be a human cadence, and counts the rest. */
final class Plausibility {

    private long rejected;

    /** The cadence, or nothing where it is over 250 rpm. */
    Optional<Cadence> believe(double rpm) {
        if (Cadence.isBelievable(rpm)) {
            return Optional.of(Cadence.ofRpm(rpm));
        }
        rejected++;
        return Optional.empty();
    }

    long rejected() {
        return rejected;
    }
}
