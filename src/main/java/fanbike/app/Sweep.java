package fanbike.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same with each of many things on all cores, and takes what comes of it in their order. Only a few are in memory
 * at a time, however many there are.
 */
public final class Sweep {

    /** Enough that no core waits for the one result that must be taken first. */
    private static final int AHEAD_PER_CORE = 4;

    private Sweep() {}

    /**
     * Sweeps over all of them.
     *
     * @param things what there is
     * @param work done on several threads at once; an exception ends the sweep
     * @param taken is given each result, on the caller's thread
     * @param <T> what they are
     * @param <R> what comes of each
     * @throws InterruptedException when the thread is interrupted; what has begun is then given up, and has ended
     */
    public static <T, R> void over(List<T> things, Function<? super T, ? extends R> work, Consumer<? super R> taken)
            throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, Sweep::worker);
        try {
            Deque<Future<? extends R>> underway = new ArrayDeque<>();
            for (T thing : things) {
                if (underway.size() == cores * AHEAD_PER_CORE) {
                    taken.accept(result(underway.remove()));
                }
                underway.add(workers.submit(() -> work.apply(thing)));
            }
            while (!underway.isEmpty()) {
                taken.accept(result(underway.remove()));
            }
        } finally {
            workers.shutdownNow();
            awaitEnd(workers);
        }
    }

    /** Whoever is told of an end may take away what the work needs. */
    private static void awaitEnd(ExecutorService workers) {
        boolean isInterrupted = false;
        boolean isEnded = false;
        while (!isEnded) {
            try {
                isEnded = workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread worker(Runnable task) {
        var thread = new Thread(task, "fanbike-sweep");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNull(failed.getCause());
            if (cause instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException("a sweep failed", cause);
        }
    }
}
