package fanbike.adapter.history;

import fanbike.app.port.history.SessionFilter;
import fanbike.core.session.Phase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A filter in SQL: conditions, and what fills in their parameters. */
final class Where {

    private final List<String> conditions = new ArrayList<>(List.of("problem IS NULL"));
    private final List<Filling> fillings = new ArrayList<>();

    /** The sessions that are meant. */
    static Where of(SessionFilter filter) {
        var where = new Where();
        filter.athlete().ifPresent(code -> where.and("athlete = ?", to -> to.text(code)));
        filter.protocolId().ifPresent(id -> where.and("protocol = ?", to -> to.text(id)));
        filter.since().ifPresent(since -> where.and("(started_seconds, started_nanos) >= (?, ?)", moment(since)));
        filter.until().ifPresent(until -> where.and("(started_seconds, started_nanos) < (?, ?)", moment(until)));
        filter.simulated().ifPresent(wanted -> where.and("simulated = ?", to -> to.whole(wanted ? 1 : 0)));
        where.and(
                "phase IN ("
                        + String.join(", ", Collections.nCopies(filter.phases().size(), "?")) + ")",
                to -> {
                    for (Phase phase : filter.phases()) {
                        to.text(phase.name());
                    }
                });
        return where;
    }

    private static Filling moment(Instant moment) {
        return to -> to.whole(moment.getEpochSecond()).whole(moment.getNano());
    }

    private void and(String condition, Filling filling) {
        conditions.add(condition);
        fillings.add(filling);
    }

    /** The conditions, to stand behind a query's tables. */
    String sql() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    /** Fills in their parameters. */
    void fillIn(Parameters parameters) throws SQLException {
        for (Filling filling : fillings) {
            filling.fillIn(parameters);
        }
    }

    /** Fills in the parameters of one condition. */
    private interface Filling {

        void fillIn(Parameters parameters) throws SQLException;
    }
}
