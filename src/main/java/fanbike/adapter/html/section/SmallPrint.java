package fanbike.adapter.html.section;

import fanbike.adapter.html.words.Words;
import fanbike.core.model.CuePolicy;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.model.StartPolicy;
import fanbike.core.report.Figures;
import fanbike.core.report.Report;
import fanbike.core.report.UsedBands;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything by which the figures can be understood, and checked.
 *
 * @param entries each with its name
 */
public record SmallPrint(List<Entry> entries) {

    /** Copies the list. */
    public SmallPrint {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param name what it is
     * @param text in words
     * @param code digits that somebody may compare or type; may be empty
     */
    public record Entry(String name, String text, String code) {}

    /**
     * The section of a report.
     *
     * @param report any
     * @param when it was ridden; empty where nobody knows
     * @param programVersion of this program
     */
    public static SmallPrint of(Report report, String when, String programVersion) {
        var entries = new ArrayList<Entry>();
        protocol(report, entries);
        ride(report, when, entries);
        Plan plan = report.result().plan();
        entries.add(new Entry("Judged with", judging(plan, report.policy().scoring()), ""));
        entries.add(new Entry("Cues", cues(report.policy().cues()), ""));
        entries.add(new Entry("Start", start(report.policy().start()), ""));
        entries.add(new Entry("Program", "fanbike " + Words.shown(programVersion), ""));
        report.seal().ifPresent(seal -> entries.add(seal(report, seal)));
        return new SmallPrint(entries);
    }

    private static void protocol(Report report, List<Entry> entries) {
        Plan plan = report.result().plan();
        Protocol protocol = plan.protocol();
        String track = plan.track().isEmpty() ? "" : ", track " + Words.shown(plan.track());
        String scale = plan.scalePercent() == 100
                ? ", targets as written"
                : ", targets at " + plan.scalePercent() + "% of what is written, in whole rpm";
        entries.add(new Entry(
                "Protocol",
                Words.shown(protocol.title()) + " (" + Words.shown(protocol.id()) + ")" + track + scale,
                ""));
        if (!protocol.purpose().isEmpty()) {
            entries.add(new Entry("Purpose", Words.shown(protocol.purpose()), ""));
        }
        entries.add(
                new Entry("Protocol’s SHA-256", "", Words.shown(report.subject().protocolSha256())));
    }

    private static void ride(Report report, String when, List<Entry> entries) {
        Report.Subject subject = report.subject();
        if (!when.isEmpty()) {
            entries.add(new Entry("Ridden", when, ""));
        }
        if (!subject.athlete().isEmpty()) {
            entries.add(new Entry("Athlete", Words.shown(subject.athlete()), ""));
        }
        subject.bike().ifPresent(bike -> entries.add(new Entry("Bike", bike(bike), "")));
        subject.sessionId().ifPresent(id -> entries.add(new Entry("Session", "", Words.shown(id))));
    }

    private static String bike(Report.Bike bike) {
        String address = bike.address().isEmpty() ? "" : " (" + Words.shown(bike.address()) + ")";
        return Words.shown(bike.name()) + address + (bike.simulated() ? ", simulated: nobody rode" : "");
    }

    private static String judging(Plan plan, ScoringPolicy scoring) {
        return UsedBands.inWords(plan, scoring) + " around the target (±"
                + Figures.rpm(scoring.band().rpm())
                + " rpm where a protocol says nothing); " + Words.setSeconds(scoring.settleNanos())
                + " to settle into an interval, forgiven only if the band is reached in that time; a value holds for "
                + Words.setSeconds(scoring.staleNanos()) + ", then there is no signal; no score with less than "
                + Figures.rpm(100 * scoring.minimumCoverage()) + "% of the ridden time covered.";
    }

    private static String cues(CuePolicy cues) {
        return "a tone, rising for faster and falling for slower, when the cadence was more than "
                + Figures.rpm(cues.hysteresis().rpm())
                + " rpm beyond the band for " + Words.setSeconds(cues.driftNanos()) + ", speech after "
                + Words.setSeconds(cues.speechAfterNanos()) + " more and again after "
                + Words.setSeconds(cues.speechAgainAfterNanos()) + "; a soft note after "
                + Words.setSeconds(cues.backInBandNanos()) + " back in the band; none in the last "
                + Words.setSeconds(cues.quietBeforeEndNanos()) + " of an interval; the next target shown "
                + Words.setSeconds(cues.previewNanos()) + " before it comes, with a countdown of "
                + cues.countdownSeconds() + " s.";
    }

    private static String start(StartPolicy start) {
        String pedalling = start.autoStart()
                ? "by command, or by pedalling at "
                        + Figures.rpm(start.autoStartCadence().rpm()) + " rpm or more for "
                        + Words.setSeconds(start.autoStartHoldNanos())
                : "by command only";
        return pedalling + ", after a countdown of " + start.countdownSeconds() + " s.";
    }

    private static Entry seal(Report report, Report.Seal seal) {
        String how = report.subject()
                .sessionId()
                .map(id -> " To check that nothing was changed: fanbike verify " + Words.shown(id) + ".")
                .orElse("");
        return new Entry(
                "Recording’s seal",
                Words.count(seal.lines(), "line", "lines") + ", each chained to all before it." + how
                        + " The chain ends in",
                Words.shown(seal.chain()));
    }
}
