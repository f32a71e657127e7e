package fanbike.adapter.history;

import fanbike.adapter.history.PackedIntervals.PlannedWork;
import fanbike.core.history.IntervalSummary;
import fanbike.core.history.Prescribed;
import fanbike.core.history.SessionDetail;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What was to be ridden: the same for many sessions, and so kept once. */
final class Prescriptions {

    private static final String COLUMNS =
            "protocol, title, sha256, track, scale_percent, yardstick, work_nanos, minimum_coverage";
    private static final String INSERT = "INSERT INTO prescription (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            // Something must be set, or the number of the row that is there already is not returned.
            + " ON CONFLICT DO UPDATE SET title = excluded.title RETURNING number";
    private static final String INSERT_INTERVAL =
            "INSERT OR IGNORE INTO planned_interval (prescription, place, round, name, length_nanos, target_micro_rpm)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String DELETE_UNUSED = "DELETE FROM prescription"
            + " WHERE number NOT IN (SELECT prescription FROM session WHERE prescription IS NOT NULL)";

    private final Connection connection;

    /** Those of a database. */
    Prescriptions(Connection connection) {
        this.connection = connection;
    }

    /** Keeps that of a session; gives its number. */
    long keep(SessionDetail detail) throws SQLException {
        long number = number(detail.session().prescribed());
        try (PreparedStatement statement = connection.prepareStatement(INSERT_INTERVAL)) {
            for (IntervalSummary interval : detail.intervals()) {
                new Parameters(statement)
                        .whole(number)
                        .whole(interval.index())
                        .whole(interval.round())
                        .text(interval.name())
                        .whole(interval.lengthNanos())
                        .whole(interval.targetMicroRpm());
                statement.executeUpdate();
            }
        }
        return number;
    }

    private long number(Prescribed prescribed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            new Parameters(statement)
                    .text(prescribed.protocolId())
                    .text(prescribed.title())
                    .text(prescribed.sha256())
                    .text(prescribed.track())
                    .whole(prescribed.scalePercent())
                    .text(prescribed.yardstick())
                    .whole(prescribed.workNanos())
                    .real(prescribed.minimumCoverage());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Forgets those that no session has any more. */
    void forgetUnused() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE_UNUSED)) {
            statement.executeUpdate();
        }
    }

    /** All of them by their numbers. */
    Map<Long, Prescribed> all() throws SQLException {
        var all = new HashMap<Long, Prescribed>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT number, " + COLUMNS + " FROM prescription");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.put(
                        row.getLong(1),
                        new Prescribed(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getString(7),
                                row.getLong(8),
                                row.getDouble(9)));
            }
        }
        return all;
    }

    /** Their intervals, by number and place. */
    Map<Long, Map<Integer, PlannedWork>> intervals() throws SQLException {
        var all = new HashMap<Long, Map<Integer, PlannedWork>>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT prescription, place, round, name, length_nanos, target_micro_rpm FROM planned_interval");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.computeIfAbsent(row.getLong(1), number -> new HashMap<>())
                        .put(
                                row.getInt(2),
                                new PlannedWork(row.getInt(3), row.getString(4), row.getLong(5), row.getLong(6)));
            }
        }
        return all;
    }
}
