package fanbike.adapter.history;

import fanbike.app.port.history.Histories;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The history in a folder. Thread-safe; each history that is opened is confined to a thread. */
public final class SqliteHistories implements Histories {

    private static final String FILE = "history.db";
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");

    private final Path folder;
    private final Path file;
    private final Schema schema;

    /**
     * The history below a folder, which is made when it is needed.
     *
     * @param data where the program keeps its data
     */
    public SqliteHistories(Path data) {
        this(data, Schema.CURRENT);
    }

    /** With another schema: for tests of migrations. */
    SqliteHistories(Path data, Schema schema) {
        folder = data.toAbsolutePath();
        file = folder.resolve(FILE);
        this.schema = schema;
    }

    @Override
    public History open() throws HistoryException {
        try {
            PrivateFolder.make(folder);
            NativeLibrary.provide(folder);
            PrivateFolder.makeFile(file);
            return new SqliteHistory(current());
        } catch (IOException refused) {
            throw new HistoryException(Reason.NOT_KEPT, Fault.words(refused), refused);
        } catch (SQLException refused) {
            throw Fault.of(refused);
        }
    }

    private Connection current() throws SQLException, IOException, HistoryException {
        Connection connection = Database.connect(file);
        try {
            if (schema.isCurrent(connection)) {
                return connection;
            }
        } catch (SQLException | HistoryException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
        connection.close();
        FolderLock.whileHeld(folder, () -> schema.migrate(file));
        return Database.connect(file);
    }

    /** {@inheritDoc} It is deleted: see the package. */
    @Override
    public void discard() throws HistoryException {
        try {
            FolderLock.whileHeld(folder, this::delete);
        } catch (IOException refused) {
            throw new HistoryException(Reason.NOT_KEPT, Fault.words(refused), refused);
        }
    }

    private void delete() throws IOException {
        for (String suffix : BESIDE) {
            Files.deleteIfExists(folder.resolve(FILE + suffix));
        }
    }
}
