package fanbike.core.report;

import fanbike.core.coach.SessionResult;
import fanbike.core.model.Policy;
import java.time.Instant;
import java.util.Optional;

/**
 * A session and what belongs to it, ready to be written down.
 *
 * @param subject whose ride on what
 * @param policy how it was judged
 * @param result what was ridden
 * @param missing what the recording lacks, where the disk refused
 * @param seal of the recording, where it has one
 * @param isShared whether it is a copy without who, where and when, as {@link SharedReport} makes it
 * @param isChainBroken whether the recording was found to be another than was recorded
 */
public record Report(
        Subject subject,
        Policy policy,
        SessionResult result,
        Optional<MissingRecording> missing,
        Optional<Seal> seal,
        boolean isShared,
        boolean isChainBroken) {

    /**
     * One that is for whoever rode it.
     *
     * @param subject whose ride on what
     * @param policy how it was judged
     * @param result what was ridden
     * @param missing what the recording lacks, where the disk refused
     * @param seal of the recording, where it has one
     */
    public Report(
            Subject subject,
            Policy policy,
            SessionResult result,
            Optional<MissingRecording> missing,
            Optional<Seal> seal) {
        this(subject, policy, result, missing, seal, false, false);
    }

    /**
     * A session of which nothing is lacking, and whose recording, if there is one, has no seal.
     *
     * @param subject whose ride on what
     * @param policy how it was judged
     * @param result what was ridden
     */
    public static Report of(Subject subject, Policy policy, SessionResult result) {
        return new Report(subject, policy, result, Optional.empty(), Optional.empty());
    }

    /** The same of a recording whose chain is broken, so that it has no seal that would hold. */
    public Report withBrokenChain() {
        return new Report(subject, policy, result, missing, Optional.empty(), isShared, true);
    }

    /** The score, or why there is none. */
    public Headline headline() {
        return Headline.of(
                result.total(), result.plan().workNanos(), policy.scoring().minimumCoverage());
    }

    /**
     * When a training diary, which cannot do without a day, is told that this was ridden: a copy that is shared tells a day on
     * which nobody rode.
     */
    public Optional<Instant> diaryStart() {
        return isShared ? Optional.of(SharedReport.NO_DAY) : subject.startedAt();
    }

    /**
     * Whose ride on what, and when.
     *
     * @param sessionId the session's name; empty for a capture
     * @param startedAt wall-clock time of the ride's moment 0; empty for a capture
     * @param protocolSha256 of the protocol's file
     * @param bike what it was ridden on
     * @param athlete a code for the rider; may be empty
     */
    public record Subject(
            Optional<String> sessionId,
            Optional<Instant> startedAt,
            String protocolSha256,
            Optional<Bike> bike,
            String athlete) {

        /**
         * A capture of which nothing is known but how it is judged.
         *
         * @param protocolSha256 of the protocol's file
         */
        public static Subject ofCapture(String protocolSha256) {
            return new Subject(Optional.empty(), Optional.empty(), protocolSha256, Optional.empty(), "");
        }

        /**
         * The same, judged by another protocol.
         *
         * @param sha256 of that protocol's file
         */
        public Subject judgedBy(String sha256) {
            return new Subject(sessionId, startedAt, sha256, bike, athlete);
        }
    }

    /**
     * What it was ridden on.
     *
     * @param name comes from outside and may hold any character
     * @param address of the device; may be empty
     * @param simulated whether there was no bike at all
     */
    public record Bike(String name, String address, boolean simulated) {}

    /**
     * What a recording amounts to: each line is chained to all before it, and this is where the chain ends. Whoever has a
     * report can find out by it whether the recording is still the same.
     *
     * @param lines how many the recording has
     * @param chain the last link, 32 hexadecimal digits
     */
    public record Seal(long lines, String chain) {}

    /**
     * What the disk refused.
     *
     * @param sinceNanos the moment of the first input that the recording lacks
     * @param inputs how many it lacks
     * @param because in the system's words
     */
    public record MissingRecording(long sinceNanos, long inputs, String because) {}
}
