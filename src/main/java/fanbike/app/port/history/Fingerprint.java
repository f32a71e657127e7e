package fanbike.app.port.history;

/**
 * What an entry of a history was derived from, and by which rules. An entry holds as long as this has not changed.
 *
 * @param bytes the recording's size
 * @param modifiedNanos when it was last written to, nanoseconds since 1970
 * @param rules a number that grows whenever the program derives other figures from the same recording
 */
public record Fingerprint(long bytes, long modifiedNanos, int rules) {}
