package fanbike.app.port;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder that is being filled, and is nowhere to be seen before it is full. Only the user can read it. Files may be put
 * into it from several threads at once.
 */
public interface Archive extends AutoCloseable {

    /**
     * Writes a file.
     *
     * @param name with the folders in which it is, {@code sessions/a/ride.fit}
     * @param bytes its content
     * @throws IOException when the disk refuses
     */
    void write(String name, byte[] bytes) throws IOException;

    /**
     * Copies a file, byte for byte.
     *
     * @param name with the folders in which it is
     * @param from what is copied
     * @throws IOException when it cannot be read, or the disk refuses
     */
    void copy(String name, Path from) throws IOException;

    /**
     * It is full: now it is where it was wanted.
     *
     * @throws IOException when it cannot be put there, with a message that a user understands
     */
    void finish() throws IOException;

    /** Takes away what is not finished. */
    @Override
    void close() throws IOException;
}
