package fanbike.app.history;

import fanbike.app.port.KeptRecording;
import fanbike.app.port.SessionStore;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Lists the recordings on a thread of its own, while the history is opened: with thousands of them either takes a part of
 * the second in which people want their answer.
 */
final class Listing {

    private final FutureTask<List<KeptRecording>> task;

    /** Begins at once. */
    Listing(SessionStore store) {
        task = new FutureTask<>(store::recordings);
        var thread = new Thread(task, "fanbike-listing");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it; the latest session first. */
    List<KeptRecording> recordings() throws IOException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNull(failed.getCause());
            if (cause instanceof IOException unlisted) {
                throw unlisted;
            }
            throw new IllegalStateException("the listing failed", cause);
        }
    }
}
