package fanbike.app.port;

import fanbike.core.report.Report;
import java.util.Optional;

/**
 * How the chain of a recording holds.
 *
 * @param lines how many whole lines were followed, from the first
 * @param chainedFrom the first line that has a chain; 0 where none has
 * @param seal what the lines amount to; empty where none is chained, or the chain is broken
 * @param chainAtAsked the chain of the line that was asked about; empty where there is none
 * @param broken where it breaks first
 * @param tornBytes how much there is of a last line that was not written whole
 */
public record ChainFinding(
        long lines,
        long chainedFrom,
        Optional<Report.Seal> seal,
        Optional<String> chainAtAsked,
        Optional<Break> broken,
        long tornBytes) {

    /** Whether any line is chained. */
    public boolean isChained() {
        return chainedFrom > 0;
    }

    /**
     * Where a chain breaks.
     *
     * @param line from 1
     * @param sentence what that means
     */
    public record Break(long line, String sentence) {}
}
