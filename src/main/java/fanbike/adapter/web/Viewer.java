package fanbike.adapter.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * One browser that looks on: what it has been told, and what it is still to be told. Confined to the broadcast's thread,
 * but for the outlet.
 */
final class Viewer implements Outlet.Listener {

    private static final int LONGEST_QUEUE = 64;

    private final String address;
    private final Broadcast broadcast;
    private final Outlet outlet;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private long seenFrame = Frame.NONE;
    private boolean hasReport;

    /**
     * One that has been told nothing.
     *
     * @param context of the request whose answer it waits for
     * @param broadcast what it wants to be told
     */
    Viewer(Context context, Broadcast broadcast) throws IOException {
        this.address = context.req().getRemoteAddr();
        this.broadcast = broadcast;
        this.outlet = Outlet.open(context, this);
    }

    String address() {
        return address;
    }

    Outlet outlet() {
        return outlet;
    }

    /** Tells it something, as soon as it listens. Of more than it can be told, the newest is what is of use. */
    void tell(byte[] event) {
        if (waiting.size() == LONGEST_QUEUE) {
            waiting.removeFirst();
        }
        waiting.addLast(event);
    }

    /**
     * Sends what it lacks, if it listens.
     *
     * @param frame the newest
     * @param report once there is one
     */
    void serve(Optional<Frame> frame, Optional<byte[]> report) {
        if (!outlet.isReady()) {
            return;
        }
        byte[] bytes = lacking(frame, report);
        if (bytes.length > 0 && outlet.send(bytes)) {
            waiting.clear();
            frame.ifPresent(sent -> seenFrame = sent.number());
            hasReport = report.isPresent();
        }
    }

    private byte[] lacking(Optional<Frame> frame, Optional<byte[]> report) {
        var bytes = new ByteArrayOutputStream();
        waiting.forEach(bytes::writeBytes);
        frame.filter(newest -> newest.number() != seenFrame)
                .ifPresent(newest -> bytes.writeBytes(newest.sinceFrame(seenFrame)));
        report.filter(unread -> !hasReport).ifPresent(bytes::writeBytes);
        return bytes.toByteArray();
    }

    @Override
    public void writable(Outlet same) {
        broadcast.wake();
    }

    @Override
    public void gone() {
        broadcast.audience().leave(this);
    }
}
