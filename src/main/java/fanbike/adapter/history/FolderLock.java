package fanbike.adapter.history;

import fanbike.app.port.history.HistoryException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Lets one thread of one program at a time change the form of the history, or throw it away. The system lets go of the
 * lock when the program ends, however that ends.
 */
final class FolderLock {

    private static final String NAME = "history.lock";

    /** Java refuses a second lock on a file within one program, where another program would wait. */
    private static final Object HERE = new Object();

    private FolderLock() {}

    /** Waits until nobody else changes anything, and then does. */
    static void whileHeld(Path folder, Change change) throws IOException, HistoryException {
        synchronized (HERE) {
            // Let go of by closing.
            try (FileChannel channel = FileChannel.open(
                    folder.resolve(NAME),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PrivateFolder.FILE)) {
                channel.lock();
                change.make();
            }
        }
    }

    /** What only one may do at a time. */
    interface Change {

        /** Does it. */
        void make() throws IOException, HistoryException;
    }
}
