package fanbike.core.model;

/**
 * When the rider is told something. All times are in nanoseconds and 0 or more.
 *
 * @param previewNanos how long before its end an interval shows the next target
 * @param countdownSeconds how many of an interval's last seconds tick, 0 or more
 * @param hysteresis how far beyond the band cadence must be before it counts as drifting
 * @param driftNanos how long it must drift before the first cue
 * @param speechAfterNanos from the first cue of a drift to the spoken one
 * @param speechAgainAfterNanos from the spoken cue to the last one
 * @param backInBandNanos how long back in band before that is confirmed
 * @param quietBeforeEndNanos the end of an interval in which drift is not mentioned
 */
public record CuePolicy(
        long previewNanos,
        int countdownSeconds,
        Cadence hysteresis,
        long driftNanos,
        long speechAfterNanos,
        long speechAgainAfterNanos,
        long backInBandNanos,
        long quietBeforeEndNanos) {

    /**
     * Checks that nothing is negative.
     *
     * @throws IllegalArgumentException when something is
     */
    public CuePolicy {
        long least = Math.min(
                Math.min(Math.min(previewNanos, countdownSeconds), Math.min(driftNanos, speechAfterNanos)),
                Math.min(Math.min(speechAgainAfterNanos, backInBandNanos), quietBeforeEndNanos));
        if (least < 0) {
            throw new IllegalArgumentException("a cue time is negative: " + least);
        }
    }
}
