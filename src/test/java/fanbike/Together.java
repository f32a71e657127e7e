package fanbike;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DynamicTest;

/** Things that take their time, all at once: each on a thread of its own, and a test of its own. */
final class Together {

    private static final long LONGEST_SECONDS = 300;

    private Together() {}

    /**
     * Begins something.
     *
     * @param sentence what is tested by it
     * @param work what is done
     * @return the test, which waits for its end
     */
    static DynamicTest begin(String sentence, Work work) {
        var done = new CompletableFuture<Boolean>();
        var thread = new Thread(() -> done.completeAsync(() -> run(work), Runnable::run), sentence);
        thread.setDaemon(true);
        thread.start();
        return DynamicTest.dynamicTest(sentence, () -> await(done));
    }

    private static boolean run(Work work) {
        try {
            work.run();
            return true;
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }

    private static void await(CompletableFuture<Boolean> done) throws Throwable {
        try {
            done.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        } catch (TimeoutException tooLong) {
            throw new AssertionError("does not end", tooLong);
        }
    }

    /** What is done. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }
}
