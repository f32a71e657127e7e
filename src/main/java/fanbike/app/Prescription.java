package fanbike.app;

import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import java.util.List;
import java.util.LongSummaryStatistics;
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
    private static final int LEAST_RPM = 1;

    /**
     * The plan for it.
     *
     * @param defaultBand half the width of the band where the protocol does not say
     * @throws UsageException when the track is missing or unknown, or the scale leaves what can be ridden
     */
    public Plan plan(Cadence defaultBand) throws UsageException {
        String chosen = chosenTrack();
        checkScale(chosen);
        return Plan.of(protocol.protocol(), chosen, scalePercent, defaultBand);
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

    private void checkScale(String chosen) throws UsageException {
        if (scalePercent < LEAST_SCALE || scalePercent > GREATEST_SCALE) {
            throw new UsageException("A scale of " + scalePercent + "% is not possible; allowed: " + LEAST_SCALE
                    + " to " + GREATEST_SCALE + ".");
        }
        LongSummaryStatistics targets = targets(chosen);
        if (targets.getCount() == 0) {
            return;
        }
        if (scaledRpm(targets.getMax()) > Cadence.MAX_RPM) {
            throw new UsageException("A scale of " + scalePercent + "% asks for more than " + Cadence.MAX_RPM
                    + " rpm; the highest target is " + targets.getMax() / Cadence.MICRO + " rpm.");
        }
        if (scaledRpm(targets.getMin()) < LEAST_RPM) {
            throw new UsageException("A scale of " + scalePercent + "% asks for less than " + LEAST_RPM
                    + " rpm; the lowest target is " + targets.getMin() / Cadence.MICRO + " rpm.");
        }
    }

    /** Rounded half up, as the plan does it. */
    private long scaledRpm(long microRpm) {
        return (microRpm * scalePercent + 50 * Cadence.MICRO) / (100 * Cadence.MICRO);
    }

    /** In millionths of rpm. */
    private LongSummaryStatistics targets(String chosen) {
        return protocol.protocol().blocks().stream()
                .flatMap(block -> block.intervals().stream())
                .flatMap(interval -> interval.target().stream())
                .mapToLong(target -> target.forTrack(chosen).microRpm())
                .summaryStatistics();
    }
}
