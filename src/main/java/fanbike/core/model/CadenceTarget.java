package fanbike.core.model;

import java.util.Map;
import java.util.Optional;

/**
 * The cadence that an interval prescribes: the same for everyone, or one for each track.
 *
 * @param everyone the cadence for every track, or empty when it differs by track
 * @param byTrack the cadence for each track; empty when {@code everyone} is given
 */
public record CadenceTarget(Optional<Cadence> everyone, Map<String, Cadence> byTrack) {

    /**
     * Checks that exactly one of the two is given.
     *
     * @throws IllegalArgumentException when both or none are
     */
    public CadenceTarget {
        byTrack = Map.copyOf(byTrack);
        if (everyone.isPresent() != byTrack.isEmpty()) {
            throw new IllegalArgumentException("a target is for everyone or for each track: " + everyone + byTrack);
        }
    }

    /**
     * One cadence whatever the track.
     *
     * @param cadence the prescribed cadence
     */
    public static CadenceTarget forEveryone(Cadence cadence) {
        return new CadenceTarget(Optional.of(cadence), Map.of());
    }

    /**
     * A cadence for each track.
     *
     * @param byTrack track name to cadence, at least one
     */
    public static CadenceTarget forTracks(Map<String, Cadence> byTrack) {
        return new CadenceTarget(Optional.empty(), byTrack);
    }

    /**
     * The cadence for one track.
     *
     * @param track the chosen track; ignored where the target is for everyone
     * @throws IllegalArgumentException when the track has no target here
     */
    public Cadence forTrack(String track) {
        return everyone.or(() -> Optional.ofNullable(byTrack.get(track)))
                .orElseThrow(() -> new IllegalArgumentException("no target for track \"" + track + "\""));
    }
}
