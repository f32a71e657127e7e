package fanbike.adapter.html;

import fanbike.adapter.html.trend.TrendPage;
import fanbike.core.trend.TrendReport;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes trends as pages, the same bytes for the same trends. Thread-safe. */
public final class HtmlTrends {

    private HtmlTrends() {}

    /**
     * Trends as a page.
     *
     * @param report any
     * @return the whole file
     */
    public static String page(TrendReport report) {
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("trends.jte", TrendPage.of(report), page);
        return page.toString();
    }
}
