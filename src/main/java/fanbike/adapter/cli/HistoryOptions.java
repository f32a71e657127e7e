package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.session.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options that say which sessions are looked back on. */
final class HistoryOptions {

    @Option(
            names = "--athlete",
            paramLabel = "CODE",
            description = "Those of one person alone; \"\" for those ridden without a code.")
    private Optional<String> athlete = Optional.empty();

    @Option(names = "--protocol", paramLabel = "ID", description = "Those of one protocol alone.")
    private Optional<String> protocol = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY", description = "Those of that day and later, such as 2026-01-31.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Those of that day and earlier.")
    private Optional<LocalDate> until = Optional.empty();

    /** The one protocol that is looked at; empty for all. */
    Optional<String> protocol() {
        return protocol;
    }

    /** The first day that is looked at; empty for all from the first. */
    Optional<LocalDate> firstDay() {
        return since;
    }

    /** The last day that is looked at; empty where it is today. */
    Optional<LocalDate> lastDay() {
        return until;
    }

    /** Whether anything was given. */
    boolean areGiven() {
        return athlete.isPresent() || protocol.isPresent() || since.isPresent() || until.isPresent();
    }

    /**
     * The sessions that are meant.
     *
     * @param zone where days begin at midnight
     * @param simulated simulated rides alone, or others alone; empty for both
     * @param phases where they stand
     * @throws UsageException when nothing can be meant
     */
    SessionFilter filter(ZoneId zone, Optional<Boolean> simulated, Set<Phase> phases) throws UsageException {
        AthleteCode.check(athlete.filter(code -> !code.isEmpty()));
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw new UsageException(
                    "--since " + since.get() + " is after --until " + until.get() + ": there is no day between them.");
        }
        Optional<Instant> from = since.map(day -> day.atStartOfDay(zone).toInstant());
        Optional<Instant> before =
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return new SessionFilter(athlete, protocol, from, before, simulated, phases);
    }
}
