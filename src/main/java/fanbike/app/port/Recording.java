package fanbike.app.port;

import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * A ride read back.
 *
 * @param header what was known when it was opened; empty for a capture of notifications alone
 * @param inputs in order; moments never decrease; no ticks
 * @param seal what its lines amount to; empty where they are not chained
 * @param remarks what the reader should be told, such as a torn last line; may be empty
 */
public record Recording(
        Optional<SessionHeader> header, List<RideInput> inputs, Optional<Report.Seal> seal, List<String> remarks) {

    /** Copies the lists. */
    public Recording {
        inputs = List.copyOf(inputs);
        remarks = List.copyOf(remarks);
    }

    /** The moment of the last input; 0 where there is none. */
    public long lastNanos() {
        return inputs.isEmpty() ? 0 : inputs.get(inputs.size() - 1).atNanos();
    }
}
