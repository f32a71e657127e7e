package fanbike.adapter.cli;

import fanbike.app.Export;
import fanbike.app.port.LostSession;
import fanbike.app.port.SessionHeader;
import fanbike.core.report.Csv;
import fanbike.core.report.Marks;
import fanbike.core.report.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is in an exported folder. */
final class ExportIndex {

    static final String README = """
            Everything that fanbike keeps of your rides
            ===========================================

            index.csv                 every session: when, whose, what, how well, and what could not be made of it
            sessions/NAME/
              recording.jsonl         what was recorded, byte for byte: JSON lines; all else can be made again from it
                                      (fanbike replay, fanbike verify)
              report.json             every figure, for programs (a ride without an end has none)
              report.html             the report, for people: open it in a browser, print it
              report.txt              the same as plain text
              intervals.csv           a row for each interval, for a spreadsheet
              seconds.csv             a row for each second
              ride.fit, ride.tcx      for training diaries
            settings.json             your settings, where you have any
            protocols/                your own protocols
            remembered-bikes.json     bikes and straps that were paired
            accepted-cautions.json    which cautions were accepted

            To put sessions back, copy the folders in sessions/ into the folder sessions that fanbike keeps, which is
            ~/.local/share/fanbike/sessions unless FANBIKE_HOME or XDG_DATA_HOME says otherwise.

            These files say who rode when, on which bike and with what heart rate. fanbike report --share makes a copy
            of one report that does not.
            """;

    private static final List<String> COLUMNS = List.of(
            "session", "startedAt", "athlete", "protocol", "score", "intensity", "duration", "coverage", "lacking");

    private final List<String> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void add(Export.Copied copied) {
        rows.add(Csv.row(List.of(
                Csv.text(copied.session().id()),
                header(copied, header -> header.startedAt().toString()),
                header(copied, SessionHeader::athlete),
                header(copied, header -> header.protocol().protocol().id()),
                mark(copied, Marks::score),
                mark(copied, Marks::intensity),
                mark(copied, Marks::duration),
                mark(copied, Marks::coverage),
                Csv.text(String.join("; ", copied.lacking())))));
        copied.lacking().forEach(what -> remarks.add(copied.session().id() + ": " + PrintableText.escape(what)));
    }

    /** A session of which only the report was there to be copied. */
    void add(LostSession lost) {
        remarks.add(RecordingGoneException.sentence(lost));
    }

    private static String header(Export.Copied copied, Function<SessionHeader, String> value) {
        return Csv.text(copied.header().map(value).orElse(""));
    }

    private static String mark(Export.Copied copied, Function<Marks, OptionalDouble> mark) {
        OptionalDouble figure = copied.marks().map(mark).orElse(OptionalDouble.empty());
        return figure.isPresent() ? BigDecimal.valueOf(figure.getAsDouble()).toPlainString() : "";
    }

    /** How many there are. */
    int sessions() {
        return rows.size();
    }

    /** What could not be made. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    String csv() {
        return Csv.row(COLUMNS) + String.join("", rows);
    }
}
