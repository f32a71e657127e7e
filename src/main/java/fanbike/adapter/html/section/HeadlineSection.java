package fanbike.adapter.html.section;

import fanbike.adapter.html.chart.Decimal;
import fanbike.adapter.html.words.Words;
import fanbike.core.report.ChainWarning;
import fanbike.core.report.Figures;
import fanbike.core.report.Headline;
import fanbike.core.report.Report;
import fanbike.core.score.AdherenceScore;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Whether the prescription was followed, in ten seconds.
 *
 * @param score with one decimal; a dash where there is none
 * @param word for it, or that there is none
 * @param because why there is none; empty where there is one
 * @param sentence all of it in one sentence
 * @param warning why the recording is not to be trusted; empty where nothing is known against it
 * @param parts what the score is made of
 */
public record HeadlineSection(
        String score, String word, String because, String sentence, String warning, List<Part> parts) {

    /** Copies the list. */
    public HeadlineSection {
        parts = List.copyOf(parts);
    }

    /**
     * What the score is made of.
     *
     * @param name of it
     * @param figure in percent
     * @param width of its bar, in percent; 0 where there is no figure
     * @param needed where the least that a score needs lies on the bar, in percent; empty where nothing is needed
     * @param meaning what it is of
     */
    public record Part(String name, String figure, String width, String needed, String meaning) {}

    /**
     * The section of a report.
     *
     * @param report any
     */
    public static HeadlineSection of(Report report) {
        Headline headline = report.headline();
        AdherenceScore total = report.result().total();
        long prescribed = report.result().plan().workNanos();
        return new HeadlineSection(
                headline.score().isEmpty()
                        ? Words.NONE
                        : Figures.score(headline.score().getAsDouble()),
                headline.word().orElse("no score"),
                headline.withheldBecause().orElse(""),
                sentence(report, total, prescribed),
                ChainWarning.in(report).map(Words::shown).orElse(""),
                List.of(
                        intensity(total),
                        duration(total, prescribed),
                        coverage(total, report.policy().scoring().minimumCoverage())));
    }

    private static Part intensity(AdherenceScore total) {
        return part(
                "Intensity",
                total.intensity(),
                "",
                "of the judged time in the band: " + times(total.inNanos(), total.judgedNanos()));
    }

    private static Part duration(AdherenceScore total, long prescribed) {
        return part(
                "Duration",
                total.duration(prescribed),
                "",
                "of the prescribed work ridden: " + times(total.riddenNanos(), prescribed));
    }

    private static Part coverage(AdherenceScore total, double needed) {
        return part(
                "Coverage",
                total.coverage(),
                Decimal.text(100 * needed, 2),
                String.format(
                        Locale.ROOT,
                        "of the ridden work with a signal; a score needs %s%%",
                        Figures.rpm(100 * needed)));
    }

    private static Part part(String name, OptionalDouble share, String needed, String meaning) {
        return new Part(name, Words.percent(share), Decimal.text(100 * share.orElse(0), 2), needed, meaning);
    }

    private static String times(long part, long whole) {
        return Figures.clock(part) + " of " + Figures.clock(whole);
    }

    private static String sentence(Report report, AdherenceScore total, long prescribed) {
        if (total.riddenNanos() == 0) {
            return report.result().isBegun()
                    ? "None of the work was ridden."
                    : "This ride was not begun: nothing was ridden and nothing is scored.";
        }
        return times(total.riddenNanos(), prescribed) + " minutes of work ridden; " + held(total) + "; "
                + (total.noSignalNanos() == 0
                        ? "signal all along."
                        : "no signal for " + Words.length(total.noSignalNanos()) + " of it.");
    }

    private static String held(AdherenceScore total) {
        long judged = total.judgedNanos();
        if (judged == 0) {
            return "none of it could be judged";
        }
        String in = "in the band for " + Words.percent(total.intensity()) + " of the judged time";
        if (total.inNanos() == judged) {
            return in;
        }
        return in + ", under it for " + Words.percent((double) total.underNanos() / judged) + " and over it for "
                + Words.percent((double) total.overNanos() / judged);
    }
}
