package fanbike.core.cadence;

import fanbike.core.model.Cadence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which of several sources is believed. The most trusted one that still speaks has the turn; it loses it while
 * it says 0 and another says otherwise. Among sensors of one kind the first that was seen goes first.
 */
final class SourceTurns {

    private final long silenceNanos;
    private final Map<Speaker, Word> words =
            new TreeMap<>(Comparator.comparing(Speaker::source).thenComparingInt(Speaker::seniority));
    private final Set<Speaker> spokeSinceAsked = new HashSet<>();

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
        words.put(speaker, new Word(atNanos, cadence));
        spokeSinceAsked.add(speaker);
    }

    /**
     * The believed word, where it is one that was said since this was last asked.
     *
     * @param atNanos now
     */
    Optional<SourcedCadence> news(long atNanos) {
        dropSilent(atNanos);
        Speaker believed = null;
        for (Map.Entry<Speaker, Word> entry : words.entrySet()) {
            boolean turns = entry.getValue().cadence().microRpm() > 0;
            if (believed == null || turns) {
                believed = entry.getKey();
            }
            if (turns) {
                break;
            }
        }
        Optional<SourcedCadence> news = believed == null ? Optional.empty() : justSaid(believed);
        spokeSinceAsked.clear();
        return news;
    }

    private Optional<SourcedCadence> justSaid(Speaker believed) {
        return Optional.ofNullable(words.get(believed))
                .filter(word -> spokeSinceAsked.contains(believed))
                .map(word -> new SourcedCadence(believed.source(), word.cadence()));
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

    private record Word(long atNanos, Cadence cadence) {}
}
