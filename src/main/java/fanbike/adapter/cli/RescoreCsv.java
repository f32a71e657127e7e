package fanbike.adapter.cli;

import fanbike.app.Rescore;
import fanbike.app.port.StoredSession;
import fanbike.core.report.Csv;
import fanbike.core.report.Marks;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** What rescoring changed, for a spreadsheet (RFC 4180): a row for each session, and no sum that it would make itself. */
final class RescoreCsv implements RescoreLines {

    private static final String COLUMNS = "session,athlete,scoreBefore,score,intensityBefore,intensity,durationBefore,"
            + "duration,coverageBefore,coverage,notJudgedBecause";
    private static final int FIGURES = 8;
    private static final String LINE_END = "\r\n";

    @Override
    public String judged(Rescore.Change change) {
        Marks was = change.was();
        Marks is = change.is();
        return Csv.row(List.of(
                Csv.text(change.session().id()),
                Csv.text(change.athlete()),
                number(was.score()),
                number(is.score()),
                number(was.intensity()),
                number(is.intensity()),
                number(was.duration()),
                number(is.duration()),
                number(was.coverage()),
                number(is.coverage()),
                ""));
    }

    private static String number(OptionalDouble figure) {
        return figure.isPresent() ? BigDecimal.valueOf(figure.getAsDouble()).toPlainString() : "";
    }

    @Override
    public String refused(StoredSession session, String why) {
        return Csv.text(session.id()) + ",," + ",".repeat(FIGURES) + Csv.row(List.of(Csv.text(why)));
    }

    @Override
    public String whole(List<String> sessions, RescoreSummary summary) {
        return COLUMNS + LINE_END + String.join("", sessions);
    }
}
