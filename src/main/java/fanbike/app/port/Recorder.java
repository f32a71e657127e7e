package fanbike.app.port;

import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import java.util.Optional;

/** Writes down everything that enters a ride. Confined to the session thread. */
public interface Recorder extends AutoCloseable {

    /**
     * Writes one input and flushes it. Never throws: where the disk refuses, the input is kept and tried again with the
     * next one, and {@link #trouble} tells.
     *
     * @param input what entered; ticks are left out
     */
    void record(RideInput input);

    /** What is missing on the disk now; empty when nothing is. */
    Optional<Trouble> trouble();

    /** What the lines that are written amount to; empty where they are not chained. */
    Optional<Report.Seal> seal();

    /** Writes what can be written, and lets go of the file. */
    @Override
    void close();

    /**
     * A recording that is behind.
     *
     * @param sinceNanos the moment of the first input that is not on the disk
     * @param missingInputs how many are not
     * @param because in the system's words
     */
    record Trouble(long sinceNanos, long missingInputs, String because) {}
}
