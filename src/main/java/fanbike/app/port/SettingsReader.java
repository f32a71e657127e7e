package fanbike.app.port;

/** Reads the configuration. */
@FunctionalInterface
public interface SettingsReader {

    /**
     * The defaults, with what the user's own file changes.
     *
     * @throws InvalidFileException when that file is bad
     */
    Settings read() throws InvalidFileException;
}
