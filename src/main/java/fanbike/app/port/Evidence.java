package fanbike.app.port;

import java.nio.file.Path;
import java.util.Optional;

/** Looks at what was written, byte by byte, and believes none of it. Thread-safe. */
public interface Evidence {

    /**
     * Follows the chain of a recording.
     *
     * @param recording the file
     * @param asked a line whose chain is wanted; 0 for none
     * @throws InvalidFileException when it cannot be read
     */
    ChainFinding follow(Path recording, long asked) throws InvalidFileException;

    /**
     * Reads a report.
     *
     * @param file any file
     * @return empty where it is no report in JSON, and no damaged one
     * @throws InvalidFileException when it cannot be read
     */
    Optional<WrittenReport> report(Path file) throws InvalidFileException;

    /**
     * What a report says of its session, without much of a look at it.
     *
     * @param report any file
     * @return empty where it is not there, cannot be read, or does not say
     */
    Optional<KeptMarks> marks(Path report);

    /**
     * The header of a recording, whatever comes behind it.
     *
     * @param recording the file
     * @return empty where it cannot be read
     */
    Optional<SessionHeader> header(Path recording);
}
