package fanbike;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program keeps what: in {@code FANBIKE_HOME}, else as the XDG Base Directory Specification says.
 *
 * @param config the user's settings and protocols
 * @param data sessions
 * @param log the log file
 */
record Places(Path config, Path data, Path log) {

    private static final String NAME = "fanbike";

    /**
     * The places for a set of environment variables.
     *
     * @param environment the variables; empty ones count as unset
     * @param userHome the user's home folder
     */
    static Places of(Map<String, String> environment, Path userHome) {
        String home = environment.getOrDefault("FANBIKE_HOME", "");
        if (!home.isEmpty()) {
            Path all = Path.of(home).toAbsolutePath();
            return new Places(all, all, all.resolve("log").resolve("fanbike.log"));
        }
        Path config = xdg(environment, "XDG_CONFIG_HOME", userHome.resolve(".config"));
        Path data = xdg(environment, "XDG_DATA_HOME", userHome.resolve(".local").resolve("share"));
        return new Places(config, data, data.resolve("log").resolve("fanbike.log"));
    }

    /** The specification wants paths that are absolute, and others ignored. */
    private static Path xdg(Map<String, String> environment, String variable, Path fallback) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return (named.isAbsolute() ? named : fallback).resolve(NAME);
    }
}
