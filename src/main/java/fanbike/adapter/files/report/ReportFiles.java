package fanbike.adapter.files.report;

import fanbike.app.port.ReportFormat;
import fanbike.app.port.ReportWriter;
import fanbike.core.report.CsvReport;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.report.SamplesCsv;
import fanbike.core.report.TextReport;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.function.Function;

/** Writes reports in every format, the same bytes for the same report. Thread-safe. */
public final class ReportFiles implements ReportWriter {

    private final String programVersion;
    private final FitReport fit;
    private final TcxReport tcx;
    private final Function<FullReport, String> page;

    /**
     * A writer.
     *
     * @param programVersion of this program, which reports name
     * @param zone in which the rider's watch is; diaries ask for it
     * @param page writes a report as HTML
     */
    public ReportFiles(String programVersion, ZoneId zone, Function<FullReport, String> page) {
        this.programVersion = programVersion;
        this.fit = new FitReport(programVersion, zone);
        this.tcx = new TcxReport(programVersion);
        this.page = page;
    }

    @Override
    public byte[] write(FullReport full, ReportFormat format) {
        Report report = full.report();
        return switch (format) {
            case TEXT -> utf8(text(report, TextReport.USUAL_WIDTH));
            case JSON -> utf8(json(report));
            case CSV -> utf8(CsvReport.write(report));
            case HTML -> utf8(page.apply(full));
            case CSV_SAMPLES -> utf8(SamplesCsv.write(full));
            case FIT -> fit.write(full);
            case TCX -> tcx.write(full);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String json(Report report) {
        return new JsonReport(programVersion).write(report);
    }

    @Override
    public String text(Report report, int width) {
        return TextReport.write(report, width);
    }
}
