package fanbike.adapter.web;

import fanbike.core.view.RideView;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tells all viewers what happens: one thread that writes to each what it lacks, as soon as it listens, and waits for none
 * of them. The session thread only leaves word.
 */
final class Broadcast implements AutoCloseable {

    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int RETRY_MILLIS = 1000;
    private static final int LONGEST_NEWS = 256;

    private final byte[] greeting;
    private final Supplier<Optional<RideView>> view;
    private final Audience audience;
    private final BlockingQueue<byte[]> news = new ArrayBlockingQueue<>(LONGEST_NEWS);
    private final Thread thread = new Thread(this::run, "web-broadcast");
    private volatile boolean hasChanged = true;
    private volatile boolean isClosed;
    private volatile Optional<byte[]> report = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private long framedAtNanos;
    private long beatAtNanos = System.nanoTime();

    /**
     * A broadcast that has not begun.
     *
     * @param greeting what each viewer is told first
     * @param view what there is to see now
     * @param audience who looks on
     */
    Broadcast(byte[] greeting, Supplier<Optional<RideView>> view, Audience audience) {
        this.greeting = greeting;
        this.view = view;
        this.audience = audience;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Who looks on. */
    Audience audience() {
        return audience;
    }

    /**
     * Tells somebody from now on what happens.
     *
     * @param viewer has a seat
     */
    void join(Viewer viewer) {
        viewer.tell(ServerSentEvent.retry(RETRY_MILLIS));
        viewer.tell(greeting);
        audience.enter(viewer);
        wake();
    }

    /** There is something new to see. Any thread; returns at once. */
    void changed() {
        hasChanged = true;
        wake();
    }

    /**
     * Tells those who look on now. Any thread; returns at once. Where the broadcast's thread is far behind, nothing is told.
     *
     * @param event not to be changed any more
     */
    void tell(byte[] event) {
        if (news.offer(event)) {
            wake();
        }
    }

    /**
     * The ride is over. Any thread; returns at once.
     *
     * @param event what everybody is told, later viewers too
     */
    void finished(byte[] event) {
        report = Optional.of(event);
        wake();
    }

    /** Whether there is a report to read. */
    boolean hasReport() {
        return report.isPresent();
    }

    /** Somebody can be told more. Any thread; returns at once. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!isClosed) {
            long now = System.nanoTime();
            tellNews();
            Optional<byte[]> toRead = report;
            if (isFrameDue(now, toRead.isPresent())) {
                nextFrame(now);
            }
            beat(now);
            audience.forEach(viewer -> viewer.serve(frame, toRead));
            rest();
        }
    }

    private void tellNews() {
        for (byte[] event = news.poll(); event != null; event = news.poll()) {
            byte[] told = event;
            audience.forEach(viewer -> viewer.tell(told));
        }
    }

    /** Nobody reads a report before having seen the end. */
    private boolean isFrameDue(long now, boolean isOver) {
        return hasChanged && audience.size() > 0 && (isOver || now - framedAtNanos >= FRAME_NANOS);
    }

    private void nextFrame(long now) {
        hasChanged = false;
        framedAtNanos = now;
        view.get().ifPresent(seen -> frame = Optional.of(Frame.of(seen, frame)));
    }

    private void beat(long now) {
        if (now - beatAtNanos >= BEAT_NANOS) {
            beatAtNanos = now;
            byte[] heartbeat = ServerSentEvent.heartbeat();
            audience.forEach(viewer -> {
                if (viewer.outlet().isStuck(STUCK_NANOS)) {
                    viewer.outlet().abort();
                    audience.leave(viewer);
                } else {
                    viewer.tell(heartbeat);
                }
            });
        }
    }

    private void rest() {
        long now = System.nanoTime();
        long beat = beatAtNanos + BEAT_NANOS - now;
        long next = hasChanged && audience.size() > 0 ? Math.min(beat, framedAtNanos + FRAME_NANOS - now) : beat;
        if (next > 0) {
            LockSupport.parkNanos(this, next);
        }
    }

    /** Tells nobody anything any more, and waits for nobody. */
    @Override
    public void close() {
        isClosed = true;
        wake();
        audience.dismiss();
    }
}
