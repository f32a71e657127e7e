package fanbike.adapter.html;

import fanbike.adapter.html.ride.CadenceDrawing;
import fanbike.adapter.html.ride.CadencePicture;
import fanbike.adapter.html.ride.RoundsDrawing;
import fanbike.adapter.html.ride.RoundsPicture;
import fanbike.adapter.html.section.AsideSection;
import fanbike.adapter.html.section.CueSection;
import fanbike.adapter.html.section.HeadlineSection;
import fanbike.adapter.html.section.IntervalRow;
import fanbike.adapter.html.section.LegendEntry;
import fanbike.adapter.html.section.SmallPrint;
import fanbike.adapter.html.words.Words;
import fanbike.core.model.Plan;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that the page of a ride says and shows.
 *
 * @param title of the protocol
 * @param facts of the ride, in a few words each
 * @param status what became of it
 * @param headline whether the prescription was followed
 * @param cadence over time
 * @param legend what the colours and patterns mean
 * @param rounds over each other, where there are some
 * @param intervals one by one
 * @param cues and their answers
 * @param aside what was rejected, missing or set aside
 * @param smallPrint by which it can be checked
 */
public record ReportPage(
        String title,
        List<String> facts,
        String status,
        HeadlineSection headline,
        CadencePicture cadence,
        List<LegendEntry> legend,
        Optional<RoundsPicture> rounds,
        List<IntervalRow> intervals,
        CueSection cues,
        AsideSection aside,
        SmallPrint smallPrint) {

    private static final int MANY_ROWS = 24;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm '(UTC'xxx')'", Locale.ENGLISH);

    /** Copies the lists. */
    public ReportPage {
        facts = List.copyOf(facts);
        legend = List.copyOf(legend);
        intervals = List.copyOf(intervals);
    }

    /**
     * The page of a report.
     *
     * @param full any
     * @param programVersion of this program
     * @param zone in which dates and times are shown
     */
    static ReportPage of(FullReport full, String programVersion, ZoneId zone) {
        Report report = full.report();
        String when = report.subject()
                .startedAt()
                .map(start -> start.atZone(zone).format(WHEN))
                .orElse("");
        return new ReportPage(
                Words.shown(report.result().plan().protocol().title()),
                facts(report, when),
                status(report),
                HeadlineSection.of(report),
                CadenceDrawing.of(full),
                LegendEntry.of(report.result()),
                RoundsDrawing.of(full),
                report.result().intervals().stream().map(IntervalRow::of).toList(),
                CueSection.of(full),
                AsideSection.of(full),
                SmallPrint.of(report, when, programVersion));
    }

    private static List<String> facts(Report report, String when) {
        Plan plan = report.result().plan();
        var facts = new ArrayList<String>();
        facts.add(when);
        facts.add(
                report.subject().athlete().isEmpty()
                        ? ""
                        : "Athlete " + Words.shown(report.subject().athlete()));
        facts.add(plan.track().isEmpty() ? "" : "Track " + Words.shown(plan.track()));
        facts.add(plan.scalePercent() == 100 ? "" : "At " + plan.scalePercent() + "% of its rpm");
        report.subject().bike().ifPresent(bike -> facts.add(Words.shown(bike.name())));
        facts.removeIf(String::isEmpty);
        return facts;
    }

    private static String status(Report report) {
        if (!report.result().isBegun()) {
            return "Not begun";
        }
        Phase phase = report.result().phase();
        return switch (phase) {
            case FINISHED -> "Finished";
            case STOPPED -> "Stopped before its end";
            case READY, RUNNING, PAUSED -> "Not finished";
        };
    }

    /** Whether the table is so long that its rows must be low to fit a sheet. */
    public boolean isLong() {
        return intervals.size() > MANY_ROWS;
    }
}
