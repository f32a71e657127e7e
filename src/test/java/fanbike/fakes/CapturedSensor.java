package fanbike.fakes;

import fanbike.app.port.SensorListener;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** Keeps what a sensor tells, as lines: {@code connected bike}, {@code bike 2ad2 0000}, {@code lost bike: why}. */
public final class CapturedSensor implements SensorListener {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** All that was told. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Forgets all that was told. */
    public void forget() {
        lines.clear();
    }

    /**
     * Waits for a line.
     *
     * @param start how it begins
     */
    public void awaits(String start) {
        awaits(start, 1);
    }

    /**
     * Waits for so many lines.
     *
     * @param start how each begins
     * @param count how many
     */
    public void awaits(String start, int count) {
        Awaitility.await(start)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> count(start) >= count);
    }

    /**
     * Waits for a line.
     *
     * @param words that are in it somewhere
     */
    public void awaitsWords(String words) {
        Awaitility.await(words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> lines.stream().anyMatch(line -> line.contains(words)));
    }

    /** How many lines begin so. */
    public long count(String start) {
        return lines.stream().filter(line -> line.startsWith(start)).count();
    }

    @Override
    public void connected(String sensor) {
        lines.add("connected " + sensor);
    }

    @Override
    public void notified(String sensor, String characteristic, Octets value) {
        lines.add(sensor + " " + characteristic + " " + value.hex());
    }

    @Override
    public void disconnected(String sensor, String reason) {
        lines.add("lost " + sensor + ": " + reason);
    }

    @Override
    public void remarked(String sensor, String sentence) {
        lines.add("remark " + sensor + ": " + sentence);
    }

    @Override
    public void remarked(String sensor, String sentence, String detail) {
        remarked(sensor, sentence + (detail.isEmpty() ? "" : " [" + detail + "]"));
    }
}
