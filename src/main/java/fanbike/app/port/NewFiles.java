package fanbike.app.port;

import java.io.IOException;
import java.nio.file.Path;

/** Makes files where the user asked for them. */
@FunctionalInterface
public interface NewFiles {

    /**
     * Makes a file: it is there as a whole or not at all, and nobody else can read it.
     *
     * @param file where
     * @param bytes all of it
     * @throws java.nio.file.FileAlreadyExistsException when there is something of that name, which is left alone
     * @throws IOException when it cannot be written; the message is the reason alone
     */
    void write(Path file, byte[] bytes) throws IOException;
}
