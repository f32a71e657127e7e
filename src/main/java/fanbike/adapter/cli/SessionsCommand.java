package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.KeptRecording;
import fanbike.app.port.LostSession;
import fanbike.app.port.StoredSession;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.history.SessionSummary;
import fanbike.core.session.Phase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fanbike sessions}: what was ridden. */
@Command(
        description = {
            "Lists the sessions that are kept, the latest first.",
            "What is listed is kept in a history, which is derived from the recordings whenever they changed."
        },
        footer = {
            "",
            "Examples:",
            "  fanbike sessions",
            "  fanbike sessions --athlete R1 --since 2026-01-01 --state finished,stopped",
            "  fanbike sessions --protocol primer --limit 10 --json",
            "  fanbike sessions --rebuild"
        })
final class SessionsCommand implements Callable<Integer> {

    private static final int LINES_AT_ONCE = 500;

    private final Outside outside;

    @Mixin
    private final HistoryOptions options = new HistoryOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Those alone that are ${COMPLETION-CANDIDATES}; several with a comma between them.")
    private Set<SessionState> states = EnumSet.noneOf(SessionState.class);

    @Option(names = "--simulated", description = "Simulated rides alone.")
    private boolean simulated;

    @Option(names = "--real", description = "Rides on a bike alone.")
    private boolean real;

    @Option(names = "--limit", paramLabel = "N", description = "No more than the latest N.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--rebuild", description = "Make the history anew from all recordings before it is listed.")
    private boolean rebuild;

    SessionsCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        if (limit.filter(number -> number < 1).isPresent()) {
            throw new UsageException("--limit takes a number from 1 on.");
        }
        if (simulated && real) {
            throw new UsageException("--simulated and --real together leave nothing to list; choose one.");
        }
        SessionFilter filter = options.filter(outside.retrospect().zone(), kind(), phases());
        Listing listing = LookingBack.at(outside)
                .answer(
                        rebuild,
                        (history, recordings) ->
                                new Listing(recordings, history.sessions(filter), history.unreadable()));
        List<LostSession> lost = isEverythingMeant() ? lost(listing) : List.of();
        List<String> lines = lines(listing);
        print(lines);
        lost.forEach(session -> outside.err().println(RecordingGoneException.sentence(session)));
        if (lines.isEmpty() && lost.isEmpty()) {
            sayWhy(listing);
        }
        if (!isEverythingMeant() && !listing.unreadable().isEmpty()) {
            outside.err()
                    .println("Left out, because they cannot be read, so that nobody knows whether they are like that: "
                            + listing.unreadable().size() + "; fanbike sessions lists all.");
        }
        return 0;
    }

    /** Whether simulated rides alone are meant, or others alone; empty for both. */
    private Optional<Boolean> kind() {
        return simulated || real ? Optional.of(simulated) : Optional.empty();
    }

    private Set<Phase> phases() {
        return states.isEmpty()
                ? EnumSet.allOf(Phase.class)
                : states.stream().flatMap(state -> state.phases().stream()).collect(Collectors.toSet());
    }

    /** Of what cannot be read nothing is known that could be asked for. */
    private boolean isEverythingMeant() {
        return !options.areGiven() && states.isEmpty() && kind().isEmpty();
    }

    private List<String> lines(Listing listing) {
        Map<String, StoredSession> stored = listing.recordings().stream()
                .map(KeptRecording::session)
                .collect(Collectors.toMap(StoredSession::id, session -> session));
        var words = new SessionLines(
                json ? OptionalInt.empty() : outside.retrospect().outWidth().get(),
                id -> outside.sessions().isBeingRidden(Objects.requireNonNull(stored.get(id))));
        var lines = new ArrayList<String>();
        for (KeptRecording recording : listing.recordings()) {
            if (lines.size() == limit.orElse(Integer.MAX_VALUE)) {
                break;
            }
            String id = recording.session().id();
            SessionSummary session = listing.sessions().get(id);
            String problem = listing.unreadable().get(id);
            if (session != null) {
                lines.add(json ? JsonLine.of(words.json(id, session)) : words.of(id, session));
            } else if (problem != null && isEverythingMeant()) {
                lines.add(
                        json
                                ? JsonLine.of(JsonLine.object().put("id", id).put("problem", problem))
                                : words.unreadable(id, problem));
            }
        }
        return lines;
    }

    private List<LostSession> lost(Listing listing) throws IOException {
        return outside.sessions()
                .lost(listing.recordings().stream()
                        .map(recording -> recording.session().id())
                        .collect(Collectors.toSet()));
    }

    private void sayWhy(Listing listing) {
        outside.err()
                .println(
                        listing.recordings().isEmpty()
                                ? StoredRides.NONE_YET
                                : "No session is like that; fanbike sessions lists all "
                                        + listing.recordings().size() + ".");
    }

    /** A line at a time each would be written to the disk or the terminal by itself. */
    private void print(List<String> lines) {
        for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES_AT_ONCE));
            outside.out().print(String.join("\n", some) + "\n");
        }
        outside.out().flush();
    }

    /** What is known of all of them. */
    private record Listing(
            List<KeptRecording> recordings, Map<String, SessionSummary> sessions, Map<String, String> unreadable) {}
}
