package fanbike.core.session;

/** Where a session stands. */
public enum Phase {
    /** Waiting for the start. */
    READY,
    /** The protocol's clock runs. */
    RUNNING,
    /** The clock stands, by the rider's wish or after an interruption. */
    PAUSED,
    /** The protocol ended. */
    FINISHED,
    /** The rider ended it. */
    STOPPED;

    /** Whether nothing can follow. */
    public boolean isOver() {
        return this == FINISHED || this == STOPPED;
    }
}
