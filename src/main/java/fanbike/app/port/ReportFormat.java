package fanbike.app.port;

/** What a report can be written as. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT,
    /** With every figure, for programs ({@code product.md} section 9). */
    JSON,
    /** For a spreadsheet, a row for each interval. */
    CSV,
    /** For a spreadsheet, a row for each second. */
    CSV_SAMPLES,
    /** For people: one page that needs nothing else. */
    HTML,
    /** A FIT activity, for training diaries. */
    FIT,
    /** A Training Center Database, for training diaries that read no FIT. */
    TCX
}
