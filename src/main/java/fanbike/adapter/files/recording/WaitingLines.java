package fanbike.adapter.files.recording;

import fanbike.app.port.Recorder.Trouble;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Lines that the disk has not taken yet, in order. Of too many, the oldest stay and the others are counted. */
final class WaitingLines {

    /** Seven hours at four a second, in some 20 MB of memory. */
    static final int MOST = 100_000;

    private final Queue<WaitingLine> lines = new ArrayDeque<>();
    private long firstLostAtNanos;
    private long lost;

    /**
     * A line to be written.
     *
     * @param atNanos the moment of its input
     * @param text in ASCII, with its newline
     */
    record WaitingLine(long atNanos, String text) {}

    /**
     * Puts a line behind the others, if there is room.
     *
     * @param line the latest
     */
    void add(WaitingLine line) {
        if (lines.size() < MOST) {
            lines.add(line);
            return;
        }
        if (lost == 0) {
            firstLostAtNanos = line.atNanos();
        }
        lost++;
    }

    /** The oldest. */
    Optional<WaitingLine> first() {
        return Optional.ofNullable(lines.peek());
    }

    /** Takes the oldest away: it is written. */
    void removeFirst() {
        lines.remove();
    }

    /**
     * What there is to tell of them.
     *
     * @param because why they wait
     */
    Optional<Trouble> trouble(String because) {
        long missing = lines.size() + lost;
        long since = first().map(WaitingLine::atNanos).orElse(firstLostAtNanos);
        return missing == 0 ? Optional.empty() : Optional.of(new Trouble(since, missing, because));
    }
}
