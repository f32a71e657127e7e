package fanbike.app.port;

import java.nio.file.Path;

/**
 * A session that is kept.
 *
 * @param id its name, from its start time
 * @param recording the file that holds it
 * @param closed whether its report was written: it was finished, stopped, or given up
 */
public record StoredSession(String id, Path recording, boolean closed) {

    /** The name of a recording in its session's folder. */
    public static final String RECORDING = "recording.jsonl";

    /** The name of a report there. */
    public static final String REPORT = "report.json";

    /** Where its report is, or would be. */
    public Path report() {
        return recording.resolveSibling(REPORT);
    }
}
