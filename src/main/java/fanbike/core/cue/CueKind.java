package fanbike.core.cue;

/** What the rider is told. */
public enum CueKind {
    /** A second of a countdown, to the start or to an interval's end. */
    COUNTDOWN,
    /** An interval begins. */
    INTERVAL_START,
    /** Too slow: two rising notes. */
    SPEED_UP,
    /** Too fast: two falling notes. */
    EASE_OFF,
    /** Still too slow: speech. */
    SAY_SPEED_UP,
    /** Still too fast: speech. */
    SAY_EASE_OFF,
    /** Back in the band after a cue: one soft note. */
    BACK_IN_BAND,
    /** There is no cadence value any more. */
    SIGNAL_LOST,
    /** There is one again. */
    SIGNAL_BACK,
    /** The protocol ended. */
    FINISHED
}
