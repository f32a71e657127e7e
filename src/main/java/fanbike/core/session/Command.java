package fanbike.core.session;

/** What a rider can ask of a session. A command that makes no sense in the session's phase does nothing. */
public enum Command {
    /** Begin, or go on after a pause. */
    START,
    /** Stop the clock. */
    PAUSE,
    /** Go on after a pause. */
    RESUME,
    /** Leave the rest of this interval unridden. */
    SKIP,
    /** Begin this interval anew; what was ridden of it is not scored. */
    REPEAT,
    /** End the ride. */
    STOP
}
