package fanbike.adapter.files.recording;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does one thing about once a second on a thread of its own, until it is stopped. */
final class EverySecond {

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Begins.
     *
     * @param name of the thread
     * @param task what to do; must not throw
     */
    EverySecond(String name, Runnable task) {
        thread = new Thread(() -> repeat(task), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void repeat(Runnable task) {
        try {
            while (!stopped.await(1, TimeUnit.SECONDS)) {
                task.run();
            }
        } catch (InterruptedException e) {
            // Nobody outside has this thread: that is a way to stop it, too.
            Thread.currentThread().interrupt();
        }
    }

    /** Ends, and waits until the task is not running any more. */
    void stop() {
        stopped.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
