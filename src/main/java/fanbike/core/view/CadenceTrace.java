package fanbike.core.view;

import fanbike.core.session.SessionState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last minute of cadence, as steps: a point for each change. Confined to the caller's thread. */
final class CadenceTrace {

    static final long WINDOW_NANOS = 60_000_000_000L;

    /** Of a sensor that sends more often than this, the newest value of each such stretch is kept. */
    private static final long FINEST_NANOS = 100_000_000L;

    private final Deque<TracePoint> points = new ArrayDeque<>();

    void add(SessionState state) {
        var point = new TracePoint(
                state.atNanos(), state.cadence(), state.interval().target());
        TracePoint last = points.peekLast();
        if (last == null || !point.looksLike(last)) {
            replaceOrAdd(point, last);
        }
        forget(state.atNanos() - WINDOW_NANOS);
    }

    private void replaceOrAdd(TracePoint point, TracePoint last) {
        if (last != null && point.atNanos() - last.atNanos() < FINEST_NANOS) {
            points.removeLast();
            points.addLast(new TracePoint(last.atNanos(), point.cadence(), point.target()));
        } else {
            points.addLast(point);
        }
    }

    /** The last point before the window still holds at its beginning. */
    private void forget(long beforeNanos) {
        TracePoint oldest = points.pollFirst();
        while (oldest != null && !points.isEmpty() && points.getFirst().atNanos() <= beforeNanos) {
            oldest = points.pollFirst();
        }
        if (oldest != null) {
            points.addFirst(oldest);
        }
    }

    List<TracePoint> points() {
        return List.copyOf(points);
    }
}
