package fanbike.core.diary;

import fanbike.core.course.Pass;
import fanbike.core.score.IntervalScore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An interval that was ridden. One that the rider began anew has a lap for each time, so that laps leave no hole in the ride;
 * only the last time has a score.
 *
 * @param pass what was ridden
 * @param score what the report says of it; empty where it was begun anew
 * @param from when it began, by the wall clock
 * @param to when it ended, by the wall clock
 * @param effort its figures
 */
public record Lap(Pass pass, Optional<IntervalScore> score, Instant from, Instant to, Effort effort) {

    /** How long it took, pauses and interruptions included. */
    public Duration elapsed() {
        return Duration.between(from, to);
    }

    /** How long it was ridden. */
    public Duration ridden() {
        return Duration.ofNanos(pass.riddenNanos());
    }
}
