package fanbike.app.port;

import fanbike.core.report.Report;

/** Writes reports. */
public interface ReportWriter {

    /**
     * The report as a file's text, ending in a line break.
     *
     * @param report what to write
     * @param format as what
     */
    String write(Report report, ReportFormat format);

    /**
     * The report for people, to fit a terminal.
     *
     * @param report what to write
     * @param width how many characters fit on a line
     */
    String text(Report report, int width);
}
