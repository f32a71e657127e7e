package fanbike.app.port;

import java.nio.file.Path;

/** Reads recordings. */
@FunctionalInterface
public interface RecordingReader {

    /**
     * Reads one recording, up to its last whole line.
     *
     * @param path of the recording, or of the session's folder that holds it
     * @throws InvalidFileException when it cannot be read, is too large, has no whole line, or has a bad line that is
     *     not the last
     */
    Recording read(Path path) throws InvalidFileException;
}
