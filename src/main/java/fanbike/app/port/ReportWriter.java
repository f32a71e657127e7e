package fanbike.app.port;

import fanbike.core.report.FullReport;
import fanbike.core.report.Report;

/** Writes reports. */
public interface ReportWriter {

    /**
     * A whole report.
     *
     * @param report what to write
     * @param format as what; one that does not refuse the report
     * @return the file's bytes; text is UTF-8
     */
    byte[] write(FullReport report, ReportFormat format);

    /**
     * What is kept with a session: {@link ReportFormat#JSON}.
     *
     * @param report what to write
     */
    String json(Report report);

    /**
     * A report for a terminal.
     *
     * @param report what to write
     * @param width how many columns there are
     */
    String text(Report report, int width);
}
