package fanbike.app;

import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * What a user asks to ride: a protocol, and how much of it for whom.
 *
 * @param protocol which
 * @param track the chosen one, where one was chosen
 * @param scalePercent the share of the prescribed rpm
 */
public record Prescription(ProtocolFile protocol, Optional<String> track, int scalePercent) {

    private static final int LEAST_SCALE = 10;
    private static final int GREATEST_SCALE = 200;

    /**
     * The plan for it.
     *
     * @param defaultBand half the width of the band where the protocol does not say
     * @throws UsageException when the track is missing or unknown, or the scale leaves what can be ridden
     */
    public Plan plan(Cadence defaultBand) throws UsageException {
        checkScale();
        return Plan.of(protocol.protocol(), chosenTrack(), scalePercent, defaultBand);
    }

    private String chosenTrack() throws UsageException {
        List<String> tracks = protocol.protocol().tracks();
        if (tracks.isEmpty()) {
            return "";
        }
        String names = String.join(", ", tracks);
        if (track.isEmpty() && tracks.size() > 1) {
            throw new UsageException(
                    protocol.protocol().id() + " has several tracks; choose one with --track: " + names + ".");
        }
        String chosen = track.orElse(tracks.get(0));
        if (!tracks.contains(chosen)) {
            throw new UsageException(
                    protocol.protocol().id() + " has no track \"" + chosen + "\"; it has: " + names + ".");
        }
        return chosen;
    }

    private void checkScale() throws UsageException {
        if (scalePercent < LEAST_SCALE || scalePercent > GREATEST_SCALE) {
            throw new UsageException("A scale of " + scalePercent + "% is not possible; allowed: " + LEAST_SCALE
                    + " to " + GREATEST_SCALE + ".");
        }
        long highest = highestTarget(protocol.protocol());
        if (highest * scalePercent / 100 > Cadence.MAX_RPM * Cadence.MICRO) {
            throw new UsageException("A scale of " + scalePercent + "% asks for more than " + Cadence.MAX_RPM
                    + " rpm; the highest target is " + highest / Cadence.MICRO + " rpm.");
        }
    }

    private static long highestTarget(Protocol protocol) {
        return protocol.blocks().stream()
                .flatMap(block -> block.intervals().stream())
                .flatMap(interval -> interval.target().stream())
                .mapToLong(Prescription::highest)
                .max()
                .orElse(0);
    }

    private static long highest(CadenceTarget target) {
        long everyone = target.everyone().map(Cadence::microRpm).orElse(0L);
        return target.byTrack().values().stream().mapToLong(Cadence::microRpm).reduce(everyone, Math::max);
    }
}
