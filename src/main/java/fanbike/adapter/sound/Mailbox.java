package fanbike.adapter.sound;

import java.util.Optional;
import java.util.function.LongSupplier;

/** Room for one announcement: a newer one takes the place of what was not yet taken. Any thread. */
final class Mailbox {

    private static final long TOO_LATE_NANOS = 1_000_000_000L;

    private final LongSupplier nanos;
    private Optional<Announcement> waiting = Optional.empty();
    private long postedNanos;
    private boolean isClosed;

    /**
     * An empty one.
     *
     * @param nanos a clock
     */
    Mailbox(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Leaves a note. Returns at once. */
    synchronized void post(Announcement announcement) {
        waiting = Optional.of(announcement);
        postedNanos = nanos.getAsLong();
        notifyAll();
    }

    /** Whether something waits. */
    synchronized boolean hasNews() {
        return waiting.isPresent();
    }

    /**
     * Waits for what is next. What has waited for more than a second is forgotten: late is worse than never.
     *
     * @return empty when nothing will come any more
     * @throws InterruptedException when the thread is interrupted
     */
    synchronized Optional<Announcement> take() throws InterruptedException {
        while (true) {
            while (waiting.isEmpty() && !isClosed) {
                wait();
            }
            Optional<Announcement> taken = waiting;
            waiting = Optional.empty();
            if (taken.isEmpty() || !isLate(taken.get())) {
                return taken;
            }
        }
    }

    private boolean isLate(Announcement announcement) {
        boolean isSilence = announcement.equals(Announcement.SILENCE);
        return !isSilence && nanos.getAsLong() - postedNanos > TOO_LATE_NANOS;
    }

    /** Nothing will come any more; what waits can still be taken. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
