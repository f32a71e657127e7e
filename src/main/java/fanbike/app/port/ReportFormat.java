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
     * @return a sentence for people; empty where it can
     */
    public Optional<String> refusal(FullReport full) {
        boolean isForDiaries = this == FIT || this == TCX;
        if (!isForDiaries || Diary.isPossible(full)) {
            return Optional.empty();
        }
        return Optional.of(
                full.report().diaryStart().isEmpty()
                        ? name() + " files have dates, and it is not known when this was ridden; choose another format."
                        : name() + " files have laps, and nothing was ridden here; choose another format.");
    }
}
