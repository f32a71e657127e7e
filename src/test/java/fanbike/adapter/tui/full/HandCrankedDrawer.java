package fanbike.adapter.tui.full;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what is due when a test lets time pass. */
final class HandCrankedDrawer extends ScheduledThreadPoolExecutor {

    private final List<Task> tasks = new ArrayList<>();
    private long nowNanos;

    HandCrankedDrawer() {
        super(1);
    }

    private record Task(long atNanos, Runnable work) {}

    long nanoTime() {
        return nowNanos;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        tasks.add(new Task(nowNanos + unit.toNanos(delay), work));
        return super.schedule(() -> {}, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    /** Lets so much time pass, and does what is due in it. */
    void turn(long millis) {
        long untilNanos = nowNanos + TimeUnit.MILLISECONDS.toNanos(millis);
        tasks.sort(Comparator.comparingLong(Task::atNanos));
        while (!tasks.isEmpty() && tasks.get(0).atNanos() <= untilNanos) {
            Task next = tasks.remove(0);
            nowNanos = Math.max(nowNanos, next.atNanos());
            next.work().run();
            tasks.sort(Comparator.comparingLong(Task::atNanos));
        }
        nowNanos = untilNanos;
    }
}
