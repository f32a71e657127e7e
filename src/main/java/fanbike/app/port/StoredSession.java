package fanbike.app.port;

import java.nio.file.Path;

/**
 * A session that is kept.
 *
 * @param id its name, from its start time
 * @param recording the file that holds it
 * @param closed whether its report was written: it was finished, stopped, or given up
 */
public record StoredSession(String id, Path recording, boolean closed) {}
