package fanbike.adapter.files.recording;

import fanbike.app.port.Recorder.Trouble;
import java.util.Optional;

/** Counts the lines that a power loss would take: they are written, but not yet on the disk itself. */
final class UnforcedLines {

    private long count;
    private long sinceNanos;
    private Optional<String> fault = Optional.empty();

    /**
     * Lines that are being forced.
     *
     * @param count how many, more than 0
     * @param sinceNanos the moment of the first
     */
    record Batch(long count, long sinceNanos) {}

    /**
     * One more.
     *
     * @param atNanos the moment of its input
     */
    void add(long atNanos) {
        if (count == 0) {
            sinceNanos = atNanos;
        }
        count++;
    }

    /** All of them, to be forced; empty where there are none. */
    Optional<Batch> take() {
        Optional<Batch> batch = count == 0 ? Optional.empty() : Optional.of(new Batch(count, sinceNanos));
        count = 0;
        return batch;
    }

    /** What was taken is on the disk. */
    void forced() {
        fault = Optional.empty();
    }

    /**
     * What was taken is not on the disk.
     *
     * @param batch what was taken
     * @param because in the system's words
     */
    void putBack(Batch batch, String because) {
        count += batch.count();
        sinceNanos = batch.sinceNanos();
        fault = Optional.of(because);
    }

    /** Something to tell only where the disk has refused; that the last second is not forced yet is as it should be. */
    Optional<Trouble> trouble() {
        return fault.map(because -> new Trouble(sinceNanos, count, because));
    }
}
