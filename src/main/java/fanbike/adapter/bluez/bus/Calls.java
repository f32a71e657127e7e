package fanbike.adapter.bluez.bus;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Calls that may take long or for ever, each with a deadline. dbus-java's own is 20 s for all; here a call that is late
 * is given up, and its thread comes back when dbus-java gives up, too. Any thread.
 */
public final class Calls implements AutoCloseable {

    private static final int MOST_THREADS = 16;
    private static final long IDLE_SECONDS = 1;

    private final ThreadPoolExecutor threads;

    /** No thread runs until there is a call. */
    public Calls() {
        threads = new ThreadPoolExecutor(
                MOST_THREADS, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    var thread = new Thread(task, "bluez-call");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Begins a call.
     *
     * @param deadline how long it may take
     * @param call what to do, on a thread of its own
     * @return its end; a {@link TimeoutException} when the deadline passed
     */
    public <T> CompletableFuture<T> begin(Duration deadline, Callable<T> call) {
        return CompletableFuture.supplyAsync(() -> answer(call), threads)
                .orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Begins a call, and tells how it ended.
     *
     * @param deadline how long it may take
     * @param call what to do, on a thread of its own
     * @param whenEnded is told, on any thread
     */
    @SuppressWarnings("FutureReturnValueIgnored") // Its end is what is told.
    public <T> void begin(Duration deadline, Callable<T> call, Consumer<Outcome<T>> whenEnded) {
        begin(deadline, call)
                .whenComplete((value, failure) -> whenEnded.accept(new Outcome<>(
                        Optional.ofNullable(value), Optional.ofNullable(failure).map(BusError::of))));
    }

    /**
     * Makes a call and waits for its end.
     *
     * @param deadline how long it may take
     * @param call what to do
     * @throws FailedCallException when it fails, or the deadline passes
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public <T> T make(Duration deadline, Callable<T> call) throws FailedCallException, InterruptedException {
        try {
            return begin(deadline, call).get();
        } catch (ExecutionException failed) {
            throw new FailedCallException(BusError.of(failed));
        }
    }

    private static <T> T answer(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }

    /** Waits for nothing: what is on its way ends by itself. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
