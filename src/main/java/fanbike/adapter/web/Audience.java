package fanbike.adapter.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Who looks on: so many at most, and so many from one address. Any thread. */
final class Audience {

    /** More than any gym has screens. */
    static final int MOST = 200;

    private final int mostOfOneAddress;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> seats = new HashMap<>();
    private boolean isDismissed;
    private boolean hasRead;

    /**
     * Nobody.
     *
     * @param mostOfOneAddress how many may come from one address
     */
    Audience(int mostOfOneAddress) {
        this.mostOfOneAddress = mostOfOneAddress;
    }

    /** How many look on. */
    int size() {
        return viewers.size();
    }

    /**
     * Takes a seat for somebody who then comes in, or gives it back.
     *
     * @param address where the viewer comes from
     * @return whether there was one
     */
    synchronized boolean takeSeat(String address) {
        int taken = seats.values().stream().mapToInt(Integer::intValue).sum();
        boolean isFree = !isDismissed && taken < MOST && seats.getOrDefault(address, 0) < mostOfOneAddress;
        if (isFree) {
            seats.merge(address, 1, Integer::sum);
        }
        return isFree;
    }

    /** Gives a seat back. */
    synchronized void leaveSeat(String address) {
        seats.computeIfPresent(address, (same, taken) -> taken == 1 ? null : taken - 1);
    }

    /** Somebody with a seat looks on from now on. */
    void enter(Viewer viewer) {
        viewers.add(viewer);
    }

    /** Somebody has gone. */
    synchronized void leave(Viewer viewer) {
        if (viewers.remove(viewer)) {
            leaveSeat(viewer.address());
            notifyAll();
        }
    }

    /** Does something for each who looks on. */
    void forEach(Consumer<Viewer> action) {
        viewers.forEach(action);
    }

    /** Somebody has read the report. */
    synchronized void hasRead() {
        hasRead = true;
        notifyAll();
    }

    /**
     * Waits until nobody looks on any more, or somebody has read the report, or so long.
     *
     * @param longestMillis no longer than this
     */
    synchronized void awaitRead(long longestMillis) throws InterruptedException {
        long endNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longestMillis);
        long left = endNanos - System.nanoTime();
        while (!hasRead && !isDismissed && !viewers.isEmpty() && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = endNanos - System.nanoTime();
        }
    }

    /** Sends everybody away, and lets nobody in any more. */
    void dismiss() {
        synchronized (this) {
            isDismissed = true;
            notifyAll();
        }
        viewers.forEach(viewer -> viewer.outlet().abort());
    }
}
