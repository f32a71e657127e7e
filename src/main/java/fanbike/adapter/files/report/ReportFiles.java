package fanbike.adapter.files.report;

import fanbike.app.port.ReportFormat;
import fanbike.app.port.ReportWriter;
import fanbike.core.report.CsvReport;
import fanbike.core.report.Report;
import fanbike.core.report.TextReport;

/** Writes a report in every format there is. */
public final class ReportFiles implements ReportWriter {

    @Override
    public String write(Report report, ReportFormat format) {
        return switch (format) {
            case TEXT -> text(report, TextReport.USUAL_WIDTH);
            case JSON -> JsonReport.write(report);
            case CSV -> CsvReport.write(report);
        };
    }

    @Override
    public String text(Report report, int width) {
        return TextReport.write(report, width);
    }
}
