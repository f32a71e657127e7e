package fanbike.app.port;

/**
 * A session's recording as it is now. Lines are only ever added to it: where size and time are the same, so is what it
 * holds.
 *
 * @param session whose
 * @param bytes its size
 * @param modifiedNanos when it was last written to, nanoseconds since 1970 by the wall clock
 */
public record KeptRecording(StoredSession session, long bytes, long modifiedNanos) {}
