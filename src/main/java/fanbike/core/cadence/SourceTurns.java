package fanbike.core.cadence;

import fanbike.core.model.Cadence;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides which of several sources is believed. The most trusted one that still speaks has the turn; it loses it while
 * it says 0 and another says otherwise. Among sensors of one kind the first that was seen goes first.
 */
final class SourceTurns {

    private final long silenceNanos;
    private final Map<Speaker, Word> words =
            new TreeMap<>(Comparator.comparing(Speaker::source).thenComparingInt(Speaker::seniority));
    private long timesAsked;

    /**
     * Nobody has spoken.
     *
     * @param silenceNanos after more than this without a word a source has fallen silent
     */
    SourceTurns(long silenceNanos) {
        this.silenceNanos = silenceNanos;
    }

    /**
     * Takes a source's word. All words of one notification are taken before {@link #news} is asked.
     *
     * @param atNanos when
     * @param speaker who
     * @param cadence what it says
     */
    void say(long atNanos, Speaker speaker, Cadence cadence) {
        words.put(speaker, new Word(atNanos, cadence, timesAsked));
    }

    /**
     * The believed word, where it is one that was said since this was last asked.
     *
     * @param atNanos now
     */
    Optional<SourcedCadence> news(long atNanos) {
        dropSilent(atNanos);
        Optional<SourcedCadence> news = believed().flatMap(this::justSaid);
        timesAsked++;
        return news;
    }

    /** The first who does not say 0; where all do, the first of all. */
    private Optional<Map.Entry<Speaker, Word>> believed() {
        Map.Entry<Speaker, Word> first = null;
        for (Map.Entry<Speaker, Word> entry : words.entrySet()) {
            if (entry.getValue().cadence().microRpm() > 0) {
                return Optional.of(entry);
            }
            first = first == null ? entry : first;
        }
        return Optional.ofNullable(first);
    }

    private Optional<SourcedCadence> justSaid(Map.Entry<Speaker, Word> believed) {
        Word word = believed.getValue();
        return word.timesAskedBefore() == timesAsked
                ? Optional.of(new SourcedCadence(believed.getKey().source(), word.cadence()))
                : Optional.empty();
    }

    /**
     * Forgets what a sensor said, and says whether that leaves nobody who speaks.
     *
     * @param atNanos now
     * @param sensor which
     */
    boolean isSilentWithout(long atNanos, String sensor) {
        boolean spoke = words.keySet().removeIf(speaker -> speaker.sensor().equals(sensor));
        dropSilent(atNanos);
        return spoke && words.isEmpty();
    }

    private void dropSilent(long atNanos) {
        words.values().removeIf(word -> atNanos - word.atNanos() > silenceNanos);
    }

    /**
     * One source of one sensor.
     *
     * @param source what kind
     * @param seniority of the sensor: 0 for the first that was seen
     * @param sensor whose
     */
    record Speaker(CadenceSource source, int seniority, String sensor) {}

    /**
     * What one said last.
     *
     * @param atNanos when
     * @param cadence what
     * @param timesAskedBefore how often news had been asked for by then
     */
    private record Word(long atNanos, Cadence cadence, long timesAskedBefore) {}
}
