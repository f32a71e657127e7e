package fanbike.app;

import fanbike.app.port.ChainFinding;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.WrittenReport;
import fanbike.app.port.WrittenReport.Comparison;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param chain how the recording's chain holds
 * @param recording what could be read of it
 * @param unreadable why nothing could
 * @param report what it was compared with, where there is one
 * @param compared how that went; empty where nothing could be compared
 */
public record Verdict(
        ChainFinding chain,
        Optional<Recording> recording,
        Optional<InvalidFileException> unreadable,
        Optional<WrittenReport> report,
        Optional<Compared> compared) {

    /** Whether nothing was found that speaks against recording and report. */
    public boolean isMatch() {
        boolean isReportSame =
                compared.map(found -> found.comparison().isSame()).orElse(!isReportBeyondComparison());
        return chain.broken().isEmpty() && !isChainWrapped() && unreadable.isEmpty() && isReportSame;
    }

    /**
     * Whether lines end in chains that are there for a reader, and not for one who looks at every byte: something was put
     * around them.
     */
    public boolean isChainWrapped() {
        return chain.broken().isEmpty()
                && recording.filter(read -> !read.seal().equals(chain.seal())).isPresent();
    }

    /** Whether there is nothing at all in the recording. */
    public boolean isEmpty() {
        return chain.lines() == 0 && chain.broken().isEmpty() && chain.tornBytes() == 0;
    }

    /** Whether there is a report that cannot be one of this recording: it is damaged, or names a session where there is none. */
    public boolean isReportBeyondComparison() {
        boolean isCapture = recording.filter(read -> read.header().isEmpty()).isPresent();
        return report.filter(written -> !written.damage().isEmpty()
                        || (isCapture && written.sessionId().isPresent()))
                .isPresent();
    }

    /**
     * A report that was compared.
     *
     * @param comparison with one that was made anew
     * @param lines of how many of the recording's lines it is
     * @param isPartly whether the recording lacks something, so that not all could be compared
     */
    public record Compared(Comparison comparison, long lines, boolean isPartly) {}
}
