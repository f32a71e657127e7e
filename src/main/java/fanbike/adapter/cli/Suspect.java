package fanbike.adapter.cli;

import fanbike.app.port.WrittenReport;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be verified.
 *
 * @param recording the file
 * @param reportFile where the report is; empty where there is none
 * @param report what is in it; empty where it is no report, whatever it was
 */
record Suspect(Path recording, Optional<Path> reportFile, Optional<WrittenReport> report) {

    /** Whether there is a file in the report's place that is none. */
    boolean isReportUnrecognizable() {
        return reportFile.isPresent() && report.isEmpty();
    }
}
