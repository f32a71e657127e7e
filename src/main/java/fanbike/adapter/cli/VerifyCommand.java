package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.Verdict;
import fanbike.app.Verification;
import fanbike.app.port.InvalidFileException;
import fanbike.core.report.SharedReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fanbike verify}: whether a recording is what was recorded, and a report what it says of it. */
@Command(
        description = {
            "Rides a recording again and compares: whether the recording is still what was recorded, and its report what"
                    + " the recording says.",
            "It finds out what was changed by accident, or by somebody who did not change recording and report together."
                    + " For proof against the owner of both, keep a copy of the report: its seal is the recording's."
        },
        footer = {
            "",
            "Reports in JSON are compared value by value; of those in other formats verify the session, and write them again.",
            "",
            "Examples:",
            "  fanbike verify",
            "  fanbike verify 2026-01-31T10-00-00Z",
            "  fanbike verify ~/Downloads/report.json"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int DIFFERS = 4;

    private final Outside outside;

    @Parameters(
            paramLabel = "SESSION|REPORT",
            arity = "0..1",
            description =
                    "The beginning of a session's name, its folder, a recording, or a report; else the latest session.")
    private String what = "";

    VerifyCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, UsageException {
        try {
            return verify(Suspects.of(outside).find(what));
        } catch (RecordingGoneException gone) {
            outside.out().println(gone.getMessage());
            outside.out().println("Nothing of it can be verified.");
            return DIFFERS;
        }
    }

    private int verify(Suspect suspect) throws InvalidFileException {
        var verification = new Verification(outside.recordings(), outside.evidence(), SharedReport::of);
        Verdict verdict = verification.of(suspect.recording(), suspect.report());
        new VerdictText(suspect, verdict).lines().forEach(outside.out()::println);
        return verdict.isMatch() && !suspect.isReportUnrecognizable() ? 0 : DIFFERS;
    }
}
