package fanbike.app.port;

import java.nio.file.Path;

/**
 * A session whose recording is gone: it cannot be judged again, and its report cannot be verified.
 *
 * @param id its name, from its start time
 * @param report what is left of it
 */
public record LostSession(String id, Path report) {}
