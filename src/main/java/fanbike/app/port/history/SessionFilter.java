package fanbike.app.port.history;

import fanbike.core.history.SessionSummary;
import fanbike.core.session.Phase;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which sessions are meant.
 *
 * @param athlete the code; empty for anybody's
 * @param protocolId the protocol's id; empty for any
 * @param since those that started then or later
 * @param until those that started before
 * @param simulated simulated rides alone, or others alone; empty for both
 * @param phases where they stand
 */
public record SessionFilter(
        Optional<String> athlete,
        Optional<String> protocolId,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Boolean> simulated,
        Set<Phase> phases) {

    /** Copies the set. */
    public SessionFilter {
        phases = Set.copyOf(phases);
    }

    /**
     * Whether a session is meant.
     *
     * @param session any
     */
    public boolean accepts(SessionSummary session) {
        return athlete.map(session.athlete()::equals).orElse(true)
                && protocolId.map(session.prescribed().protocolId()::equals).orElse(true)
                && since.map(from -> !session.startedAt().isBefore(from)).orElse(true)
                && until.map(session.startedAt()::isBefore).orElse(true)
                && simulated.map(wanted -> wanted == session.simulated()).orElse(true)
                && phases.contains(session.phase());
    }
}
