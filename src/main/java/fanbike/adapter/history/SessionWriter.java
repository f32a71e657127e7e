package fanbike.adapter.history;

import fanbike.app.port.history.HistoryEntry;
import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;

/** Writes sessions, within a transaction of the caller's. */
final class SessionWriter {

    private static final String REPLACE_UNREADABLE = "INSERT OR REPLACE INTO session"
            + " (id, recording_bytes, recording_modified_nanos, rules, problem) VALUES (?, ?, ?, ?, ?)";
    private static final String REPLACE = "INSERT OR REPLACE INTO session"
            + " (id, recording_bytes, recording_modified_nanos, rules, name, started_seconds, started_nanos, athlete,"
            + " prescription, simulated, phase, elapsed_nanos, in_nanos, under_nanos, over_nanos, settling_nanos,"
            + " no_signal_nanos, score, withheld_because, intervals)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Prescriptions prescriptions;

    /** Into a database. */
    SessionWriter(Connection connection) {
        this.connection = connection;
        prescriptions = new Prescriptions(connection);
    }

    void keep(Collection<? extends HistoryEntry> entries) throws SQLException {
        try (PreparedStatement good = connection.prepareStatement(REPLACE);
                PreparedStatement bad = connection.prepareStatement(REPLACE_UNREADABLE)) {
            for (HistoryEntry entry : entries) {
                if (entry instanceof HistoryEntry.Judged judged) {
                    keep(good, judged);
                } else if (entry instanceof HistoryEntry.Unreadable unreadable) {
                    derivedFrom(bad, unreadable).text(unreadable.problem());
                    bad.executeUpdate();
                }
            }
        }
    }

    private void keep(PreparedStatement statement, HistoryEntry.Judged entry) throws SQLException {
        SessionDetail detail = entry.detail();
        SessionSummary session = detail.session();
        Instant startedAt = session.startedAt();
        derivedFrom(statement, entry)
                .text(session.id())
                .whole(startedAt.getEpochSecond())
                .whole(startedAt.getNano())
                .text(session.athlete())
                .whole(prescriptions.keep(detail))
                .whole(session.simulated() ? 1 : 0)
                .text(session.phase().name())
                .whole(session.elapsedNanos())
                .whole(session.total().inNanos())
                .whole(session.total().underNanos())
                .whole(session.total().overNanos())
                .whole(session.total().settlingNanos())
                .whole(session.total().noSignalNanos())
                .real(session.headline().score())
                .text(session.headline().withheldBecause())
                .octets(PackedIntervals.pack(detail.intervals()));
        statement.executeUpdate();
    }

    private static Parameters derivedFrom(PreparedStatement statement, HistoryEntry entry) throws SQLException {
        return new Parameters(statement)
                .text(entry.id())
                .whole(entry.fingerprint().bytes())
                .whole(entry.fingerprint().modifiedNanos())
                .whole(entry.fingerprint().rules());
    }

    void forget(Collection<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM session WHERE id = ?")) {
            for (String id : ids) {
                new Parameters(statement).text(id);
                statement.executeUpdate();
            }
        }
        prescriptions.forgetUnused();
    }
}
