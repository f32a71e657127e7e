package fanbike.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryEntry;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import fanbike.core.session.Phase;
import fanbike.fixtures.Filters;
import fanbike.fixtures.Looks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every history does. */
public abstract class HistoryContract {

    private static final List<Phase> PHASES = List.of(Phase.values());
    private static final Looks RIDE = Looks.at("2026-01-31T10:00:00.123456789Z");

    /** The history under test, empty at first; the same one each time. */
    protected abstract History history() throws HistoryException;

    private static HistoryEntry.Judged entry(Looks ride) {
        return new HistoryEntry.Judged(ride.id(), new Fingerprint(1, 2, 3), ride.detail());
    }

    @Test
    void knowsNothingAtFirst() throws HistoryException {
        assertThat(history().known()).isEmpty();
        assertThat(history().sessions(Filters.ALL)).isEmpty();
        assertThat(history().details(Filters.ALL)).isEmpty();
        assertThat(history().unreadable()).isEmpty();
    }

    @Test
    void givesBackWhatItKeeps() throws HistoryException {
        Looks strange = Looks.at("-1000000-01-01T00:00:00Z")
                .by("=1+1 \u00e9\ud83d\ude00\"';--")
                .of("")
                .on("\n");
        Looks unheard = Looks.at("2026-01-30T10:00:00Z")
                .hearing(0.5)
                .left(Phase.STOPPED)
                .simulation();

        history().keep(List.of(entry(RIDE), entry(strange), entry(unheard)));

        assertThat(history().details(Filters.ALL))
                .containsExactlyInAnyOrder(RIDE.detail(), strange.detail(), unheard.detail());
        assertThat(history().sessions(Filters.ALL))
                .hasSize(3)
                .containsEntry(RIDE.id(), RIDE.summary())
                .containsEntry(unheard.id(), unheard.summary());
        assertThat(history().known()).containsEntry(strange.id(), new Fingerprint(1, 2, 3));
    }

    @Test
    void keepsASessionWithoutIntervals() throws HistoryException {
        SessionSummary never = RIDE.left(Phase.READY).summary();
        var unstarted = new SessionDetail(never, List.of());

        history().keep(List.of(new HistoryEntry.Judged("a", new Fingerprint(Long.MAX_VALUE, -1, 3), unstarted)));

        assertThat(history().details(Filters.ALL)).containsExactly(unstarted);
        assertThat(history().sessions(Filters.ALL)).containsOnlyKeys("a");
        assertThat(history().known()).containsEntry("a", new Fingerprint(Long.MAX_VALUE, -1, 3));
    }

    @Test
    void putsWhatIsNewInThePlaceOfWhatHasItsName() throws HistoryException {
        history().keep(List.of(entry(RIDE)));
        SessionDetail better = RIDE.holding(0.95).detail();

        history().keep(List.of(new HistoryEntry.Judged(RIDE.id(), new Fingerprint(9, 9, 9), better)));

        assertThat(history().details(Filters.ALL)).containsExactly(better);
        assertThat(history().known()).containsOnly(Map.entry(RIDE.id(), new Fingerprint(9, 9, 9)));
    }

    @Test
    void knowsWhatCannotBeReadUntilItCan() throws HistoryException {
        var torn = new HistoryEntry.Unreadable(RIDE.id(), new Fingerprint(4, 5, 6), "line 3: is not JSON");
        history().keep(List.of(entry(RIDE)));

        history().keep(List.of(torn));

        assertThat(history().unreadable()).containsOnly(Map.entry(RIDE.id(), "line 3: is not JSON"));
        assertThat(history().sessions(Filters.ALL)).isEmpty();
        assertThat(history().known()).containsEntry(RIDE.id(), new Fingerprint(4, 5, 6));

        history().keep(List.of(entry(RIDE)));

        assertThat(history().unreadable()).isEmpty();
        assertThat(history().sessions(Filters.ALL)).containsOnlyKeys(RIDE.id());
    }

    @Test
    void forgetsWhatItIsTold() throws HistoryException {
        Looks other = Looks.at("2026-01-30T10:00:00Z").of("other");
        history().keep(List.of(entry(RIDE), entry(other)));

        history().forget(Set.of(RIDE.id(), "never heard of"));

        assertThat(history().details(Filters.ALL)).containsExactly(other.detail());
        assertThat(history().known()).containsOnlyKeys(other.id());
    }

    @Test
    void findsTheSessionsThatAreMeant() throws HistoryException {
        List<Looks> rides = rides();
        history().keep(rides.stream().map(HistoryContract::entry).toList());

        for (SessionFilter filter : filters()) {
            List<SessionDetail> meant = rides.stream()
                    .map(Looks::detail)
                    .filter(ride -> filter.accepts(ride.session()))
                    .toList();

            assertThat(history().details(filter)).as("%s", filter).containsExactlyInAnyOrderElementsOf(meant);
            assertThat(history().sessions(filter).values())
                    .as("%s", filter)
                    .containsExactlyInAnyOrderElementsOf(
                            meant.stream().map(SessionDetail::session).toList());
        }
    }

    private static List<Looks> rides() {
        var random = new Random(4);
        var rides = new ArrayList<Looks>();
        for (int number = 0; number < 200; number++) {
            Looks ride = Looks.at(Instant.ofEpochSecond(number, random.nextInt(3)))
                    .by("R" + random.nextInt(3))
                    .of("p" + random.nextInt(3))
                    .left(PHASES.get(random.nextInt(PHASES.size())));
            rides.add(random.nextBoolean() ? ride.simulation() : ride);
        }
        return rides;
    }

    private static List<SessionFilter> filters() {
        Optional<Instant> moment = Optional.of(Instant.ofEpochSecond(100, 1));
        SessionFilter all = Filters.ALL;
        return List.of(
                all,
                new SessionFilter(
                        Optional.of("R1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        all.phases()),
                new SessionFilter(
                        Optional.empty(),
                        Optional.of("p2"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        all.phases()),
                new SessionFilter(
                        Optional.empty(), Optional.empty(), moment, Optional.empty(), Optional.empty(), all.phases()),
                new SessionFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), moment, Optional.empty(), all.phases()),
                new SessionFilter(Optional.empty(), Optional.empty(), moment, moment, Optional.of(true), all.phases()),
                new SessionFilter(
                        Optional.of("R0"),
                        Optional.of("p0"),
                        moment,
                        Optional.empty(),
                        Optional.of(false),
                        EnumSet.of(Phase.FINISHED, Phase.STOPPED)));
    }
}
