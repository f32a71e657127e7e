package fanbike.adapter.cli;

import fanbike.app.Verdict;
import fanbike.app.Verdict.Compared;
import fanbike.app.port.ChainFinding;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.WrittenReport;
import fanbike.app.port.WrittenReport.Comparison;
import fanbike.app.port.WrittenReport.Difference;
import fanbike.core.report.PrintableText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A verdict in words. Nothing from the files is printed as it is. To be used once. */
final class VerdictText {

    private static final int MOST_PROBLEMS = 5;

    private final Suspect suspect;
    private final Verdict verdict;
    private final List<String> lines = new ArrayList<>();

    VerdictText(Suspect suspect, Verdict verdict) {
        this.suspect = suspect;
        this.verdict = verdict;
    }

    List<String> lines() {
        lines.add("Recording: " + path(suspect.recording()));
        verdict.recording().flatMap(Recording::header).map(SessionHeader::id).ifPresent(id -> say("session " + id));
        chain();
        verdict.unreadable().filter(refused -> !verdict.isEmpty()).ifPresent(this::unreadable);
        verdict.recording().ifPresent(read -> read.remarks().forEach(this::say));
        suspect.reportFile().ifPresentOrElse(file -> report(file), this::noReport);
        lines.add(conclusion());
        return lines;
    }

    private void say(String sentence) {
        lines.add("  " + sentence);
    }

    private static String path(Path path) {
        return PrintableText.escape(path.toString());
    }

    private void chain() {
        ChainFinding chain = verdict.chain();
        if (chain.broken().isPresent()) {
            ChainFinding.Break broken = chain.broken().get();
            say("broken at line " + broken.line() + ": it " + broken.sentence() + ".");
        } else if (verdict.isChainWrapped()) {
            say("broken: something was put around its lines, such as the line ends of another system.");
        } else if (verdict.isEmpty()) {
            say("empty: there is no line in it.");
        } else if (!chain.isChained()) {
            say("no chain: another program or an older fanbike wrote it, or the chain was taken out of it"
                    + (verdict.compared().isPresent() ? "; only its figures can be compared." : "."));
        } else if (chain.chainedFrom() > 1) {
            say(count(chain.lines()) + " lines; those from line " + chain.chainedFrom()
                    + " on are chained to each other and to all bytes before: unbroken.");
        } else {
            say(
                    chain.lines() == 1
                            ? "1 line, chained to nothing before it: unbroken."
                            : count(chain.lines()) + " lines, each chained to those before it: unbroken.");
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void unreadable(InvalidFileException refused) {
        say("cannot be read any more:");
        problems(refused.problems());
    }

    private void problems(List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> say("  " + problem));
        if (problems.size() > MOST_PROBLEMS) {
            int more = problems.size() - MOST_PROBLEMS;
            say("  and " + more + (more == 1 ? " more problem" : " more problems"));
        }
    }

    private void noReport() {
        boolean isCapture =
                verdict.recording().filter(read -> read.header().isEmpty()).isPresent();
        if (isCapture) {
            say("no header: it is no session of its own, and no report is of it.");
        } else if (verdict.chain().isChained()) {
            say("There is no report to compare it with: whether lines are missing at its end cannot be told.");
        } else {
            say("There is no report to compare it with.");
        }
    }

    private void report(Path file) {
        lines.add("Report: " + path(file));
        if (suspect.report().isEmpty()) {
            say("this is no report in JSON any more.");
            return;
        }
        WrittenReport report = suspect.report().get();
        report.programVersion()
                .filter(version -> !version.equals(Version.number()))
                .ifPresent(version -> say(
                        "made by fanbike " + PrintableText.of(version, 40) + "; this is " + Version.number() + "."));
        problems(report.damage());
        verdict.compared().ifPresentOrElse(this::compared, this::notCompared);
    }

    private void notCompared() {
        if (verdict.isReportBeyondComparison()
                && suspect.report().filter(read -> !read.damage().isEmpty()).isEmpty()) {
            say("it is of a session, but the recording has no header that says which it is.");
        } else {
            say("nothing of it could be compared.");
        }
    }

    private void compared(Compared found) {
        Comparison comparison = found.comparison();
        long lacking = verdict.chain().lines() - found.lines();
        if (lacking > 0) {
            say("It is of the first " + (found.lines() == 1 ? "line" : count(found.lines()) + " lines")
                    + ": the session went on after it was written.");
        }
        if (found.isPartly()) {
            say(
                    "It says that the recording lacks something that the disk refused, so its sums cannot be made again. What was"
                            + " ridden, by whom and how it was judged, and the intervals that had ended before, can be compared.");
        }
        if (comparison.isSame()) {
            say(count(comparison.values()) + " values, all as the recording has them.");
            return;
        }
        for (Difference difference : comparison.differences()) {
            say(PrintableText.of(difference.pointer(), 100) + ": the report says " + difference.written()
                    + ", the recording " + difference.recorded() + ".");
        }
        if (comparison.more() > 0) {
            say("and " + count(comparison.more())
                    + (comparison.more() == 1 ? " more difference." : " more differences."));
        }
    }

    private String conclusion() {
        boolean isMatch = verdict.isMatch() && !suspect.isReportUnrecognizable();
        if (!isMatch) {
            return "It does not match.";
        }
        Optional<Compared> compared = verdict.compared();
        if (compared.isEmpty()) {
            return verdict.chain().isChained()
                    ? "Nothing speaks against it."
                    : "It can be read; whether it was changed cannot be told.";
        }
        return compared.get().isPartly() ? "What can be compared matches." : "It matches.";
    }
}
