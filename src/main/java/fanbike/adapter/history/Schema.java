package fanbike.adapter.history;

import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The form of the database.
 *
 * @param version of the latest migration
 * @param locations where the migrations are, as Flyway says it
 */
record Schema(int version, List<String> locations) {

    /** Copies the list. */
    Schema {
        locations = List.copyOf(locations);
    }

    /** What this program reads and writes. */
    static final Schema CURRENT = new Schema(1, List.of("classpath:fanbike/history"));

    private static final String ITS_TABLE = "flyway_schema_history";

    /**
     * Whether the database has this form: what Flyway finds out in half a second, in one query.
     *
     * @throws HistoryException when a newer program has made it
     */
    boolean isCurrent(Connection connection) throws SQLException, HistoryException {
        int found = version(connection);
        if (found > version) {
            throw new HistoryException(Reason.USELESS, "it was made by a newer Fanbike", new SQLException("V" + found));
        }
        return found == version;
    }

    /** 0 where there is none. */
    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!has(statement, "SELECT 1 FROM sqlite_schema WHERE name = '" + ITS_TABLE + "'")) {
                return 0;
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + ITS_TABLE + " WHERE success = 1")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /**
     * Brings the database to this form, in a transaction for each migration.
     *
     * @param file of the database; the caller holds the folder's lock, as two programs that migrate at once would get into
     *     each other's way
     */
    void migrate(Path file) throws HistoryException {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(Database.at(file))
                    .locations(locations.toArray(String[]::new))
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw Fault.of(failed);
        }
    }
}
