package fanbike.adapter.history;

import fanbike.adapter.history.PackedIntervals.PlannedWork;
import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.history.Prescribed;
import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import fanbike.core.report.Headline;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.Phase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads sessions. Columns are taken by their numbers: by name each is looked for again in each of thousands of rows. */
final class SessionReader {

    private static final String SUMMARIES = "SELECT id, name, started_seconds, started_nanos, athlete, prescription,"
            + " simulated, phase, elapsed_nanos, in_nanos, under_nanos, over_nanos, settling_nanos, no_signal_nanos,"
            + " score, withheld_because";
    private static final String FROM = " FROM session JOIN prescription ON number = prescription";
    private static final int INTERVALS = 17;

    private final Connection connection;
    private final Prescriptions prescriptions;

    /** From a database. */
    SessionReader(Connection connection) {
        this.connection = connection;
        prescriptions = new Prescriptions(connection);
    }

    Map<String, Fingerprint> known() throws SQLException {
        var known = new HashMap<String, Fingerprint>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT id, recording_bytes, recording_modified_nanos, rules FROM session");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                known.put(row.getString(1), new Fingerprint(row.getLong(2), row.getLong(3), row.getInt(4)));
            }
        }
        return known;
    }

    Map<String, String> unreadable() throws SQLException {
        var unreadable = new HashMap<String, String>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT id, problem FROM session WHERE problem IS NOT NULL");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                unreadable.put(row.getString(1), row.getString(2));
            }
        }
        return unreadable;
    }

    Map<String, SessionSummary> sessions(SessionFilter filter) throws SQLException {
        Map<Long, Prescribed> prescribed = prescriptions.all();
        var sessions = new LinkedHashMap<String, SessionSummary>();
        query(SUMMARIES, filter, row -> sessions.put(row.getString(1), summary(row, prescribed)));
        return sessions;
    }

    List<SessionDetail> details(SessionFilter filter) throws SQLException {
        Map<Long, Prescribed> prescribed = prescriptions.all();
        Map<Long, Map<Integer, PlannedWork>> planned = prescriptions.intervals();
        var details = new ArrayList<SessionDetail>();
        query(SUMMARIES + ", intervals", filter, row -> {
            byte[] packed = row.getBytes(INTERVALS);
            Map<Integer, PlannedWork> places = planned.getOrDefault(row.getLong(6), Map.of());
            details.add(new SessionDetail(summary(row, prescribed), PackedIntervals.unpack(packed, places)));
        });
        return details;
    }

    private void query(String select, SessionFilter filter, RowTaker taker) throws SQLException {
        Where where = Where.of(filter);
        try (PreparedStatement statement = connection.prepareStatement(select + FROM + where.sql())) {
            where.fillIn(new Parameters(statement));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taker.take(row);
                }
            }
        }
    }

    private static SessionSummary summary(ResultSet row, Map<Long, Prescribed> prescribed) throws SQLException {
        return new SessionSummary(
                row.getString(2),
                Instant.ofEpochSecond(row.getLong(3), row.getInt(4)),
                row.getString(5),
                Objects.requireNonNull(prescribed.get(row.getLong(6))),
                row.getInt(7) == 1,
                Phase.valueOf(row.getString(8)),
                row.getLong(9),
                new AdherenceScore(row.getLong(10), row.getLong(11), row.getLong(12), row.getLong(13), row.getLong(14)),
                headline(row));
    }

    private static Headline headline(ResultSet row) throws SQLException {
        double score = row.getDouble(15);
        OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(score);
        return new Headline(known, Optional.ofNullable(row.getString(16)));
    }

    /** Takes one row. */
    private interface RowTaker {

        void take(ResultSet row) throws SQLException;
    }
}
