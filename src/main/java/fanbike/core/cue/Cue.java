package fanbike.core.cue;

/**
 * Something the rider is told at one moment.
 *
 * @param atNanos when, nanoseconds since the ride was opened
 * @param kind what
 * @param interval index of the interval it belongs to; the first one before the start
 * @param secondsLeft of a countdown, this one included; 0 for every other kind
 */
public record Cue(long atNanos, CueKind kind, int interval, int secondsLeft) {

    static Cue of(long atNanos, CueKind kind, int interval) {
        return new Cue(atNanos, kind, interval, 0);
    }
}
