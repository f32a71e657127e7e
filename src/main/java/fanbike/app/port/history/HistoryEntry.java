package fanbike.app.port.history;

import fanbike.core.history.SessionDetail;

/** What a history keeps of one session. */
public sealed interface HistoryEntry {

    /** The session's name, which is its folder's. */
    String id();

    /** What this was derived from. */
    Fingerprint fingerprint();

    /**
     * Of a recording that could be read.
     *
     * @param id the session's name
     * @param fingerprint what this was derived from
     * @param detail its figures; under the name that the recording has, which is another where somebody copied a folder
     */
    record Judged(String id, Fingerprint fingerprint, SessionDetail detail) implements HistoryEntry {}

    /**
     * Of a recording that could not.
     *
     * @param id the session's name
     * @param fingerprint what this was derived from
     * @param problem what is wrong with it, the first thing
     */
    record Unreadable(String id, Fingerprint fingerprint, String problem) implements HistoryEntry {}
}
