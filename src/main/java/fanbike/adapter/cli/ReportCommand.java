package fanbike.adapter.cli;

import fanbike.app.Replay;
import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.KeptMarks;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.StoredSession;
import fanbike.core.report.ChainWarning;
import fanbike.core.report.FullReport;
import fanbike.core.report.SharedReport;
import fanbike.core.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike report}: how a kept session went. */
@Command(
        description = "Reports a session: the latest one, or the one that is named.",
        footer = {
            "",
            "Examples:",
            "  fanbike report",
            "  fanbike report 2026-01-31T10-00-00Z --format csv --samples --out seconds.csv",
            "  fanbike report --format fit --out ride.fit"
        })
final class ReportCommand implements Callable<Integer> {

    private final Outside outside;

    @Parameters(
            paramLabel = "SESSION",
            arity = "0..1",
            description = "The beginning of its name is enough; fanbike sessions lists them.")
    private String name = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; csv: a row for each interval; fit, tcx: for training diaries.")
    private Format format = Format.text;

    @Option(names = "--samples", description = "With csv: a row for each second instead.")
    private boolean samples;

    @Option(
            names = "--share",
            description =
                    "A copy to give away: without names, addresses, days and times, heart rate, and what was remarked of"
                            + " sensors. What the protocol's author wrote stays. FIT and TCX, which need a day, get 1 January 2000.")
    private boolean share;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there; an existing file is left alone.")
    private Optional<Path> out = Optional.empty();

    ReportCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, RecordingGoneException, UsageException {
        ReportFormat written = written();
        var rides = new StoredRides(outside.sessions(), outside.recordings(), outside.err()::println);
        StoredSession session = rides.find(name);
        FullReport ridden = ridden(rides, session);
        FullReport full = share ? SharedReport.of(ridden) : ridden;
        if (session.closed() && !full.report().result().phase().isOver()) {
            outside.err()
                    .println("The recording does not reach the end of this session; how it stood when it was closed is"
                            + " in report.json beside " + session.recording() + ".");
        }
        Optional<String> refusal = written.refusal(full);
        if (refusal.isPresent()) {
            throw new UsageException(refusal.get() + "; choose another format.");
        }
        if (out.isPresent()) {
            NewFile.write(outside, out.get(), outside.reports().write(full, written), outside.err());
        } else if (written == ReportFormat.TEXT) {
            outside.out().print(outside.reports().text(full.report(), width()));
        } else {
            byte[] bytes = outside.reports().write(full, written);
            outside.out().write(bytes, 0, bytes.length);
        }
        return 0;
    }

    /** No more than usual, so that the text is the same wherever there is room for it. */
    private int width() {
        int most = TextReport.USUAL_WIDTH;
        return Math.min(most, outside.retrospect().outWidth().get().orElse(most));
    }

    private FullReport ridden(StoredRides rides, StoredSession session) throws InvalidFileException {
        Replay replay = rides.replay(session);
        FullReport ridden = replay.fullReport();
        boolean isBroken = outside.evidence().isChainBroken(session.recording(), replay.seal());
        if (isBroken) {
            outside.err().println(ChainWarning.of(session.id()));
        }
        Optional<KeptMarks> kept = session.closed() ? outside.evidence().marks(session.report()) : Optional.empty();
        return new FullReport(
                isBroken ? ridden.report().withBrokenChain() : ridden.report(),
                ridden.course(),
                kept.flatMap(KeptMarks::unrecorded));
    }

    private ReportFormat written() throws UsageException {
        if (samples && format != Format.csv) {
            throw new UsageException("--samples are rows of a table; add --format csv.");
        }
        if (format == Format.fit && out.isEmpty()) {
            FitOnTerminal.refuse(outside, "ride.fit");
        }
        return samples ? ReportFormat.CSV_SAMPLES : format.ofReport();
    }

    /** What can be written. */
    enum Format {
        text(ReportFormat.TEXT),
        json(ReportFormat.JSON),
        csv(ReportFormat.CSV),
        html(ReportFormat.HTML),
        fit(ReportFormat.FIT),
        tcx(ReportFormat.TCX);

        private final ReportFormat ofReport;

        Format(ReportFormat ofReport) {
            this.ofReport = ofReport;
        }

        ReportFormat ofReport() {
            return ofReport;
        }
    }
}
