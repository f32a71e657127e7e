package fanbike.app.port;

import fanbike.core.report.Report;

/** Writes reports. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * The report as a file's text, ending in a line break.
     *
     * @param report what to write
     * @param format as what
     */
    String write(Report report, ReportFormat format);
}
