package fanbike.adapter.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to a SQLite file, each with the same settings. */
final class Database {

    /** Nobody holds a lock longer than it takes to write a few hundred sessions. */
    private static final int PATIENCE_MILLIS = 20_000;

    private static final String URL = "jdbc:sqlite:";

    private Database() {}

    /** A connection that is in no transaction. */
    static Connection connect(Path file) throws SQLException {
        return at(file).getConnection();
    }

    /** Where such connections come from. */
    static DataSource at(Path file) {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        // What is deleted is overwritten: nobody finds an athlete in the file who was erased.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // A transaction that begins by reading can be refused when it writes; these write.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl(URL + file);
        return source;
    }
}
