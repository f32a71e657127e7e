package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.StoredSession;
import fanbike.core.report.FullReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike report}: how a kept session went. */
@Command(
        name = "report",
        description = "Reports a session: the latest one, or the one that is named.",
        footer = {
            "",
            "Examples:",
            "  fanbike report",
            "  fanbike report 2026-01-31T10-00-00Z --format csv --out ride.csv"
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
            defaultValue = "TEXT",
            description = "text, json or csv (one row for each interval).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there; an existing file is left alone.")
    private Optional<Path> out = Optional.empty();

    ReportCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, UsageException {
        var rides = new StoredRides(outside.sessions(), outside.recordings(), outside.err()::println);
        StoredSession session = rides.find(name);
        FullReport full = rides.replay(session).fullReport();
        if (session.closed() && !full.report().result().phase().isOver()) {
            outside.err()
                    .println("The recording does not reach the end of this session; how it stood when it was closed is"
                            + " in report.json beside " + session.recording() + ".");
        }
        byte[] bytes = outside.reports().write(full, format);
        if (out.isEmpty()) {
            outside.out().write(bytes, 0, bytes.length);
        } else {
            NewFile.write(out.get(), bytes);
            outside.err().println("Written to " + out.get() + ".");
        }
        return 0;
    }
}
