package fanbike.adapter.cli;

import fanbike.app.Rescore;
import fanbike.app.port.StoredSession;
import fanbike.core.report.Figures;
import fanbike.core.report.Marks;
import fanbike.core.report.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What rescoring changed, for people: a line for each session, and a sentence. */
final class RescoreText implements RescoreLines {

    private static final int LONGEST_REASON = 200;

    @Override
    public String judged(Rescore.Change change) {
        Marks was = change.was();
        Marks is = change.is();
        var line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-22s  %5s -> %5s  %6s",
                id(change.session()),
                score(was),
                score(is),
                difference(was, is)));
        line.append(share("intensity", was.intensity(), is.intensity()));
        line.append(share("duration", was.duration(), is.duration()));
        line.append(share("coverage", was.coverage(), is.coverage()));
        return line.toString().stripTrailing() + "\n";
    }

    private static String id(StoredSession session) {
        return PrintableText.escape(session.id());
    }

    private static String score(Marks marks) {
        return marks.score().isPresent() ? Figures.score(marks.score().getAsDouble()) : "none";
    }

    private static String difference(Marks was, Marks is) {
        if (was.equals(is)) {
            return "same";
        }
        return was.score().isPresent() && is.score().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%+.1f",
                        is.score().getAsDouble() - was.score().getAsDouble())
                : "";
    }

    private static String share(String name, OptionalDouble was, OptionalDouble is) {
        return was.equals(is) ? "" : "  " + name + " " + percent(was) + " -> " + percent(is);
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f%%", 100 * share.getAsDouble()) : "none";
    }

    @Override
    public String refused(StoredSession session, String why) {
        return String.format(
                Locale.ROOT, "%-22s  not judged: %s%n", id(session), PrintableText.of(why, LONGEST_REASON));
    }

    @Override
    public String whole(List<String> sessions, RescoreSummary summary) {
        return String.join("", sessions) + (sessions.isEmpty() ? "" : "\n") + sentence(summary) + "\n";
    }

    private static String sentence(RescoreSummary summary) {
        var parts = new ArrayList<String>();
        add(parts, summary.better(), "better");
        add(parts, summary.worse(), "worse");
        add(parts, summary.unchanged(), "with the same score");
        add(parts, summary.gained(), "that had no score and has one now");
        add(parts, summary.lost(), "that had a score and has none now");
        add(parts, summary.without(), "without a score before and now");
        add(parts, summary.refused(), "not judged");
        String counted = summary.sessions() + (summary.sessions() == 1 ? " session" : " sessions");
        String mean = summary.meanChange().isPresent()
                ? String.format(
                        Locale.ROOT, " Mean change %+.1f.", summary.meanChange().getAsDouble())
                : "";
        return counted + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + "." + mean;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
