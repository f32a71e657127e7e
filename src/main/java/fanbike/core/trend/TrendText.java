package fanbike.core.trend;

import fanbike.core.report.Columns;
import fanbike.core.report.WordWrap;
import java.util.ArrayList;
import java.util.List;

/** Trends for a terminal. */
public final class TrendText {

    /** So many weeks are drawn. */
    private static final int WEEKS = 26;

    private final TrendReport report;
    private final int width;
    private final Sparkline sparkline;
    private final TrendTable table;
    private final List<String> lines = new ArrayList<>();

    private TrendText(TrendReport report, int width, Sparkline sparkline) {
        this.report = report;
        this.width = width;
        this.sparkline = sparkline;
        table = new TrendTable(width, sparkline);
    }

    /**
     * The whole text, ending in a line break.
     *
     * @param report what to write
     * @param width how many characters fit on a line
     * @param sparkline draws the lines
     */
    public static String write(TrendReport report, int width, Sparkline sparkline) {
        return new TrendText(report, width, sparkline).write();
    }

    private String write() {
        boolean named =
                report.athletes().stream().anyMatch(each -> !each.athlete().isEmpty());
        for (AthleteTrends athlete : report.athletes()) {
            if (named) {
                heading(athlete);
            }
            athlete.attendance().forEach(this::attendance);
            athlete.protocols().forEach(this::protocol);
        }
        if (!report.athletes().isEmpty()) {
            sentence(TrendTable.legend() + " " + TrendWords.explanation());
        }
        String leftOut = TrendWords.leftOut(report);
        if (!leftOut.isEmpty()) {
            sentence(leftOut);
        }
        return String.join("\n", lines) + "\n";
    }

    private void heading(AthleteTrends athlete) {
        String heading = Columns.cut(TrendWords.name(athlete), width);
        lines.add(heading);
        lines.add("=".repeat(Columns.of(heading)));
        lines.add("");
    }

    private void attendance(Attendance aim) {
        sentence(TrendWords.sentence(aim));
        List<Integer> latest = aim.weeks()
                .subList(Math.max(0, aim.weeks().size() - WEEKS), aim.weeks().size());
        if (latest.size() > 1) {
            List<Double> counts = latest.stream().map(Integer::doubleValue).toList();
            lines.add("  " + sparkline.of(counts, Math.max(1, width - 2)));
        }
        lines.add("");
    }

    private void protocol(ProtocolTrend trend) {
        sentence(TrendWords.title(trend, report.zone()));
        lines.addAll(table.of(trend));
        lines.add("");
    }

    private void sentence(String sentence) {
        lines.addAll(WordWrap.of(sentence, width));
    }
}
