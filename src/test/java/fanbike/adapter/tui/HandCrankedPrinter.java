package fanbike.adapter.tui;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what is due when a test turns the crank, and what is to be run at once at once. */
final class HandCrankedPrinter extends ScheduledThreadPoolExecutor {

    private Runnable each = () -> {};
    private long periodMillis;

    HandCrankedPrinter() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
        each = task;
        periodMillis = unit.toMillis(period);
        return super.scheduleAtFixedRate(() -> {}, Long.MAX_VALUE, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    long periodMillis() {
        return periodMillis;
    }

    void turn() {
        each.run();
    }
}
