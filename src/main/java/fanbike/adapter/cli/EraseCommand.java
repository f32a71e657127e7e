package fanbike.adapter.cli;

import fanbike.app.Sweep;
import fanbike.app.UsageException;
import fanbike.app.port.LostSession;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import fanbike.app.port.Terminal;
import fanbike.app.port.history.HistoryException;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fanbike erase}: takes away what is kept of a rider. */
@Command(
        description = {
            "Takes away every session of a rider: recordings, reports and what the history has of them. Asks first, and cannot"
                    + " be undone; fanbike export keeps a copy elsewhere.",
            "Settings, protocols and remembered bikes are nobody's and stay, as does what you have copied elsewhere. Files are"
                    + " deleted, not overwritten."
        },
        footer = {
            "",
            "Examples:",
            "  fanbike erase --athlete R1",
            "  fanbike erase --athlete \"\"     sessions that were ridden without a code"
        })
final class EraseCommand implements Callable<Integer> {

    private static final int GIVEN_UP = 130;

    private final Outside outside;

    @Option(
            names = "--athlete",
            paramLabel = "CODE",
            required = true,
            description = "Whose; exactly as it was ridden with. \"\" for those ridden without a code.")
    private String athlete = "";

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    EraseCommand(Outside outside) {
        this.outside = outside;
    }

    /**
     * A session and its header, where that can be read.
     *
     * @param session which
     * @param header its beginning
     */
    private record Known(StoredSession session, Optional<SessionHeader> header) {}

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        outside.sessions().finishErasures();
        List<Known> all = known();
        List<StoredSession> meant = all.stream()
                .filter(known -> known.header().filter(whose()::isOf).isPresent())
                .map(Known::session)
                .toList();
        List<StoredSession> unreadable = all.stream()
                .filter(known -> known.header().isEmpty())
                .map(Known::session)
                .toList();
        sayWhatIsNobodys(unreadable, all);
        if (meant.isEmpty()) {
            throw new UsageException(whose().none());
        }
        refuseRidden(meant);
        say(meant);
        if (!yes && !isWished()) {
            outside.err().println("Nothing was erased.");
            return GIVEN_UP;
        }
        forget(meant);
        erase(meant);
        return 0;
    }

    private List<Known> known() throws IOException, InterruptedException {
        var all = new ArrayList<Known>();
        Sweep.over(
                outside.sessions().list(),
                (StoredSession session) -> new Known(session, outside.evidence().header(session.recording())),
                all::add);
        return all;
    }

    private Whose whose() {
        return new Whose(athlete);
    }

    private void sayWhatIsNobodys(List<StoredSession> unreadable, List<Known> all) throws IOException {
        for (StoredSession session : unreadable) {
            outside.err()
                    .println("Whose " + session.id() + " is cannot be read, so it stays: "
                            + PrintableText.escape(session.recording().toString()));
        }
        Set<String> kept = all.stream().map(known -> known.session().id()).collect(Collectors.toSet());
        for (LostSession lost : outside.sessions().lost(kept)) {
            outside.err().println(RecordingGoneException.sentence(lost) + " (it stays; delete it by hand)");
        }
    }

    private void refuseRidden(List<StoredSession> meant) throws UsageException {
        for (StoredSession session : meant) {
            if (outside.sessions().isBeingRidden(session)) {
                throw new UsageException(session.id() + " is being ridden; end that ride first. Nothing was erased.");
            }
        }
    }

    private void say(List<StoredSession> meant) {
        String latest = meant.get(0).id();
        String earliest = meant.get(meant.size() - 1).id();
        outside.err()
                .println(
                        meant.size() == 1
                                ? "The session " + latest + " " + whose().words() + " is erased for ever."
                                : meant.size() + " sessions " + whose().words() + ", from " + earliest + " to " + latest
                                        + ", are erased for ever.");
    }

    private boolean isWished() throws UsageException {
        Optional<Terminal> terminal = outside.terminal().get();
        if (terminal.isEmpty()) {
            throw new UsageException("There is no terminal to ask at: look at what is said above, and add --yes.");
        }
        String word = athlete.isEmpty() ? "yes" : athlete;
        try (Terminal person = terminal.get()) {
            outside.interrupt().accept(person::stopWaiting);
            outside.err().print("Type " + (athlete.isEmpty() ? "yes" : "the code") + " and Enter to go on: ");
            outside.err().flush();
            Optional<String> typed = new TypedLine(outside.err(), person).read();
            outside.err().println();
            return typed.filter(word::equals).isPresent();
        }
    }

    /** First, so that no crash leaves figures there whose recordings are gone. */
    private void forget(List<StoredSession> meant) throws IOException {
        try {
            LookingBack.at(outside).forget(meant.stream().map(StoredSession::id).toList());
        } catch (HistoryException kept) {
            throw new IOException(
                    "Nothing was erased, because the history cannot be written: " + kept.getMessage() + ".", kept);
        }
    }

    private void erase(List<StoredSession> meant) throws IOException {
        int erased = 0;
        for (StoredSession session : meant) {
            try {
                List<Path> left = outside.sessions().erase(session);
                left.forEach(file ->
                        outside.err().println("Not ours, so it stays: " + PrintableText.escape(file.toString())));
                erased++;
            } catch (IOException refused) {
                throw new IOException(
                        "Erased " + erased + " of " + meant.size() + " sessions; then: " + refused.getMessage(),
                        refused);
            }
        }
        outside.out().println(erased == 1 ? "1 session is erased." : erased + " sessions are erased.");
    }
}
