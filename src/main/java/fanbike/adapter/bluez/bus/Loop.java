package fanbike.adapter.bluez.bus;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread of something that is kept going. A task that fails is told to the log, and the next one runs. Any thread. */
@SuppressWarnings("FutureReturnValueIgnored") // Every task tells its own failure.
public final class Loop implements Executor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private final ScheduledThreadPoolExecutor thread;

    /**
     * A thread with nothing to do.
     *
     * @param name of the thread
     */
    public Loop(String name) {
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            var made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        try {
            thread.execute(guarded(task));
        } catch (RejectedExecutionException closed) {
            LOG.debug("Nothing is done any more after the end", closed);
        }
    }

    /**
     * Runs a task once, later.
     *
     * @param wait how much
     * @param task what to do
     */
    public void after(Duration wait, Runnable task) {
        try {
            thread.schedule(guarded(task), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("Nothing is done any more after the end", closed);
        }
    }

    /**
     * Runs a task now, and again and again.
     *
     * @param pause between the end of one run and the next
     * @param task what to do
     */
    public void every(Duration pause, Runnable task) {
        thread.scheduleWithFixedDelay(guarded(task), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException bug) {
                LOG.error("A bug in the Bluetooth link", bug);
            }
        };
    }

    /** What is to be done at once is still done, what is to be done later is not. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
