package fanbike.adapter.history;

import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryEntry;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A history in SQLite, in the form that this program keeps it in. */
final class SqliteHistory implements History {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteHistory.class);

    private final Connection connection;
    private final SessionReader reader;
    private final SessionWriter writer;

    /** Closes the connection when it is closed. */
    SqliteHistory(Connection connection) {
        this.connection = connection;
        reader = new SessionReader(connection);
        writer = new SessionWriter(connection);
    }

    @Override
    public Map<String, Fingerprint> known() throws HistoryException {
        return tell(reader::known);
    }

    @Override
    public Map<String, SessionSummary> sessions(SessionFilter filter) throws HistoryException {
        return tell(() -> inSnapshot(() -> reader.sessions(filter)));
    }

    @Override
    public List<SessionDetail> details(SessionFilter filter) throws HistoryException {
        return tell(() -> inSnapshot(() -> reader.details(filter)));
    }

    @Override
    public Map<String, String> unreadable() throws HistoryException {
        return tell(reader::unreadable);
    }

    @Override
    public void keep(Collection<? extends HistoryEntry> entries) throws HistoryException {
        tell(() -> inTransaction(() -> writer.keep(entries)));
    }

    @Override
    public void forget(Collection<String> ids) throws HistoryException {
        tell(() -> inTransaction(() -> writer.forget(ids)));
        if (!tell(this::isLogEmptied)) {
            throw new HistoryException(Reason.NOT_KEPT, "another program reads it all the time");
        }
    }

    /** What is written ahead still has the pages as they were. */
    private boolean isLogEmptied() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return row.next() && row.getInt(1) == 0;
        }
    }

    /** What another program keeps or forgets between two statements would not fit together. */
    private <T> T inSnapshot(Telling<T> reading) throws SQLException {
        execute("BEGIN DEFERRED");
        try {
            return reading.tell();
        } finally {
            execute("ROLLBACK");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean inTransaction(Writing writing) throws SQLException {
        connection.setAutoCommit(false);
        try {
            writing.write();
            connection.commit();
            return true;
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What is kept is read as it was written, or something else has written there. */
    private static <T> T tell(Telling<T> telling) throws HistoryException {
        try {
            return telling.tell();
        } catch (SQLException refused) {
            throw Fault.of(refused);
        } catch (RuntimeException unexpected) {
            LOG.warn("What is kept does not make sense", unexpected);
            throw new HistoryException(Reason.USELESS, "it is damaged", unexpected);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException refused) {
            LOG.warn("The history could not be closed: {}", refused.toString());
        }
    }

    /** Reads something. */
    private interface Telling<T> {

        T tell() throws SQLException;
    }

    /** Writes something. */
    private interface Writing {

        void write() throws SQLException;
    }
}
