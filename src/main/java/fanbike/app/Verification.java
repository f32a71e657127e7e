package fanbike.app;

import fanbike.app.port.ChainFinding;
import fanbike.app.port.Evidence;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.WrittenReport;
import fanbike.app.port.WrittenReport.Comparison;
import fanbike.app.port.WrittenReport.Scope;
import fanbike.core.coach.RideInput;
import fanbike.core.course.Pass;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Finds out whether a recording is what was recorded, and a report what it says of it: follows the chain, rides the recording
 * again and compares everything.
 *
 * @param reader reads recordings as whoever reports them does
 * @param evidence looks at the files themselves
 * @param shared a report as it is shared
 */
public record Verification(RecordingReader reader, Evidence evidence, UnaryOperator<Report> shared) {

    /**
     * A recording, and a report of it where there is one.
     *
     * @param path of the recording
     * @param report of it
     * @throws InvalidFileException when there is no such recording, or it is nothing that could be one
     */
    public Verdict of(Path path, Optional<WrittenReport> report) throws InvalidFileException {
        long sealed =
                report.flatMap(WrittenReport::seal).map(Report.Seal::lines).orElse(0L);
        ChainFinding chain = evidence.follow(path, sealed);
        try {
            Recording recording = reader.read(path);
            Optional<Verdict.Compared> compared = recording
                    .header()
                    .flatMap(header -> report.filter(written -> written.damage().isEmpty())
                            .map(written -> compared(chain, header, recording, written)));
            return new Verdict(chain, Optional.of(recording), Optional.empty(), report, compared);
        } catch (InvalidFileException unreadable) {
            if (report.isEmpty() && !chain.isChained() && chain.broken().isEmpty()) {
                throw noRecording(unreadable, chain);
            }
            // It was a recording once.
            return new Verdict(chain, Optional.empty(), Optional.of(unreadable), report, Optional.empty());
        }
    }

    private static InvalidFileException noRecording(InvalidFileException unreadable, ChainFinding chain) {
        boolean isEmpty = chain.lines() == 0 && chain.tornBytes() == 0;
        boolean isMeantAsOne = unreadable.file().endsWith(".jsonl");
        String other = "; name another session, its folder, its recording or its report";
        var refused = new InvalidFileException(
                unreadable.file(),
                isEmpty
                        ? "this is empty, so there is nothing to verify" + other
                        : "this is neither a report of fanbike's in JSON nor a recording"
                                + (isMeantAsOne ? " (" + unreadable.problems().get(0) + ")" : "")
                                + "; name a session, its folder, its recording or its report");
        refused.initCause(unreadable);
        return refused;
    }

    private Verdict.Compared compared(
            ChainFinding chain, SessionHeader header, Recording recording, WrittenReport report) {
        if (report.missingSinceNanos().isPresent()) {
            return beforeMissing(chain, header, recording, report);
        }
        var whole = new Beginning(recording, chain.lines());
        Comparison comparison = compare(whole, header, report, chain);
        Verdict.Compared ofAll = new Verdict.Compared(comparison, whole.lines(), false);
        return comparison.isSame()
                ? ofAll
                : earlier(chain, header, recording, report).orElse(ofAll);
    }

    private Comparison compare(Beginning beginning, SessionHeader header, WrittenReport report, ChainFinding chain) {
        Report again = Replay.of(header, beginning.recording()).report();
        return compare(report, again, new Scope(isOlder(chain, report), OptionalInt.empty()));
    }

    private Comparison compare(WrittenReport report, Report again, Scope scope) {
        return report.compare(report.isShared() ? shared.apply(again) : again, scope);
    }

    /** Reports name their program since recordings are chained from their first line; what came with that may be absent before. */
    private static boolean isOlder(ChainFinding chain, WrittenReport report) {
        return report.programVersion().isEmpty() && chain.chainedFrom() != 1;
    }

    /** Sums cannot be made of a recording that lacks something, but what had ended before it did can. */
    private Verdict.Compared beforeMissing(
            ChainFinding chain, SessionHeader header, Recording recording, WrittenReport report) {
        long since = report.missingSinceNanos().orElseThrow();
        FullReport again = Replay.of(header, recording).fullReport();
        int ended = (int) again.course().kept().stream()
                .filter(pass -> hadEnded(pass, since))
                .count();
        var scope = new Scope(isOlder(chain, report), OptionalInt.of(ended));
        return new Verdict.Compared(compare(report, again.report(), scope), chain.lines(), true);
    }

    private static boolean hadEnded(Pass pass, long atNanos) {
        return pass.ending().isPresent() && pass.toNanos() < atNanos;
    }

    /**
     * A session that was given up, and so reported, may have been gone on with since; a report may have been asked for in
     * mid-ride. Then it is one of the recording's first lines, by which the ride was not over.
     */
    private Optional<Verdict.Compared> earlier(
            ChainFinding chain, SessionHeader header, Recording recording, WrittenReport report) {
        for (Beginning beginning : beginnings(chain, recording, report)) {
            boolean isUnderway = !Replay.of(header, beginning.recording())
                    .report()
                    .result()
                    .phase()
                    .isOver();
            Comparison comparison = compare(beginning, header, report, chain);
            if (isUnderway && comparison.isSame()) {
                return Optional.of(new Verdict.Compared(comparison, beginning.lines(), false));
            }
        }
        return Optional.empty();
    }

    private static List<Beginning> beginnings(ChainFinding chain, Recording recording, WrittenReport report) {
        Optional<Report.Seal> seal = report.seal();
        if (seal.isPresent()) {
            long more = chain.lines() - seal.get().lines();
            boolean isOfThem = chain.chainAtAsked().equals(seal.map(Report.Seal::chain))
                    && more > 0
                    && more < recording.inputs().size();
            return isOfThem ? List.of(Beginning.of(recording, chain, more, seal)) : List.of();
        }
        return isOlder(chain, report) ? beforeInterruptions(chain, recording) : List.of();
    }

    /** Where a report does not say how much of the recording it is of, an older session may have been gone on with at any. */
    private static List<Beginning> beforeInterruptions(ChainFinding chain, Recording recording) {
        List<RideInput> inputs = recording.inputs();
        var beginnings = new ArrayList<Beginning>();
        for (int i = inputs.size() - 1; i >= 0; i--) {
            if (inputs.get(i) instanceof RideInput.Interrupted) {
                beginnings.add(Beginning.of(recording, chain, inputs.size() - i, Optional.empty()));
            }
        }
        return beginnings;
    }

    /** The first lines of a recording, as a recording. */
    private record Beginning(Recording recording, long lines) {

        static Beginning of(Recording all, ChainFinding chain, long withoutLines, Optional<Report.Seal> seal) {
            int kept = (int) (all.inputs().size() - withoutLines);
            return new Beginning(
                    new Recording(all.header(), all.inputs().subList(0, kept), seal, List.of()),
                    chain.lines() - withoutLines);
        }
    }
}
