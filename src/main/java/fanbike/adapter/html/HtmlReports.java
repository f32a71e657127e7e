package fanbike.adapter.html;

import fanbike.core.report.FullReport;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;

/** Writes reports as pages, the same bytes for the same report. Thread-safe. */
public final class HtmlReports {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String programVersion;
    private final ZoneId zone;

    /**
     * A writer.
     *
     * @param programVersion of this program, which reports name
     * @param zone in which dates and times are shown
     */
    public HtmlReports(String programVersion, ZoneId zone) {
        this.programVersion = programVersion;
        this.zone = zone;
    }

    /**
     * A report as a page.
     *
     * @param report any
     * @return the whole file
     */
    public String page(FullReport report) {
        var page = new StringOutput();
        templates.render("report.jte", ReportPage.of(report, programVersion, zone), page);
        return page.toString();
    }
}
