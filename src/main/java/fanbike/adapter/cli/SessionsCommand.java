package fanbike.adapter.cli;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.StoredSession;
import fanbike.core.report.Figures;
import fanbike.core.report.Headline;
import fanbike.core.report.PrintableText;
import fanbike.core.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code fanbike sessions}: what was ridden. */
@Command(
        name = "sessions",
        description = "Lists the sessions that are kept, the latest first.",
        footer = {"", "Example:", "  fanbike sessions"})
final class SessionsCommand implements Callable<Integer> {

    private final Outside outside;

    SessionsCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException {
        List<StoredSession> sessions = outside.sessions().list();
        if (sessions.isEmpty()) {
            outside.err().println("There is no session yet; fanbike ride makes one.");
        }
        var rides = new StoredRides(outside.sessions(), outside.recordings(), outside.err()::println);
        sessions.forEach(session -> outside.out().println(line(rides, session)));
        return 0;
    }

    private String line(StoredRides rides, StoredSession session) {
        try {
            return String.format(
                    Locale.ROOT,
                    "%-22s  %s",
                    session.id(),
                    summary(rides.replay(session).report(), session));
        } catch (InvalidFileException unreadable) {
            return String.format(
                    Locale.ROOT,
                    "%-22s  cannot be read: %s",
                    session.id(),
                    unreadable.problems().get(0));
        }
    }

    private String summary(Report report, StoredSession session) {
        String state = switch (report.result().phase()) {
            case READY -> "never started";
            case RUNNING, PAUSED -> outside.sessions().isBeingRidden(session) ? "being ridden" : "not finished";
            case FINISHED -> "finished";
            case STOPPED -> "stopped";
        };
        String track = report.result().plan().track();
        return String.format(
                Locale.ROOT,
                "%-13s  %-22s  %s",
                state,
                score(report.headline()),
                PrintableText.of(report.result().plan().protocol().id() + (track.isEmpty() ? "" : ", " + track), 40));
    }

    private static String score(Headline headline) {
        return headline.score().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%5s %s",
                        Figures.score(headline.score().getAsDouble()),
                        headline.word().orElseThrow())
                : "    - no score";
    }
}
