package fanbike.app.port;

import fanbike.core.diary.Diary;
import fanbike.core.report.FullReport;
import java.util.Optional;

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
    TCX;

    /**
     * Why a report cannot be written so.
     *
     * @param full any report
     * @return a sentence for people, without a full stop; empty where it can
     */
    public Optional<String> refusal(FullReport full) {
        return switch (this) {
            case FIT -> refusal(full, 1999, 2125);
            case TCX -> refusal(full, 1970, 9999);
            case TEXT, JSON, CSV, CSV_SAMPLES, HTML -> Optional.empty();
        };
    }

    /**
     * A year has four digits in XML (W3C, XML Schema Part 2, dateTime). FIT has 32 bits of seconds since the end of 1989, and
     * fewer than 0x10000000 are those since a device was switched on (FIT Profile, type {@code date_time}).
     */
    private Optional<String> refusal(FullReport full, int firstYear, int lastYear) {
        if (!Diary.isPossible(full)) {
            return Optional.of(
                    full.report().diaryStart().isEmpty()
                            ? name() + " files have dates, and it is not known when this was ridden"
                            : name() + " files have laps, and nothing was ridden here");
        }
        return Diary.isWithin(full, firstYear, lastYear)
                ? Optional.empty()
                : Optional.of(name() + " files have dates from " + firstYear + " to " + lastYear
                        + ", and by its recording this was not ridden then");
    }
}
