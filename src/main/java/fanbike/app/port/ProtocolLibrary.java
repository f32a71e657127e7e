package fanbike.app.port;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** The protocols that can be ridden: the built-in ones and the user's own. */
public interface ProtocolLibrary {

    /**
     * Every protocol.
     *
     * @throws InvalidFileException when the user's folder cannot be listed
     */
    Listing list() throws InvalidFileException;

    /**
     * The protocol that a user means: by path where the text has a slash or ends in {@code .json}, else by id.
     *
     * @param idOrPath what the user typed
     * @throws InvalidFileException when there is none, or it is bad
     */
    ProtocolFile find(String idOrPath) throws InvalidFileException;

    /**
     * Reads one file.
     *
     * @param path of a protocol file
     * @throws InvalidFileException when it cannot be read or is bad
     */
    ProtocolFile read(Path path) throws InvalidFileException;

    /**
     * The id nearest to a file's name: in lower case, with {@code -} for what an id cannot have, without its ending.
     *
     * @param file any name
     */
    String idFor(Path file);

    /**
     * Adds one to the user's own.
     *
     * @param id what it will be called
     * @param json the text of its file
     * @return its file
     * @throws InvalidFileException when the id cannot be one
     * @throws FileAlreadyExistsException when the user has one of that id
     * @throws IOException when it cannot be written
     */
    Path add(String id, String json) throws InvalidFileException, IOException;

    /**
     * What there is.
     *
     * @param good the user's own first, then the built-in ones that none of those replaces, each by id
     * @param bad the user's own files that cannot be used, each with its problems
     */
    record Listing(List<ProtocolFile> good, List<InvalidFileException> bad) {}
}
