package fanbike.app.port;

import fanbike.core.report.Report;
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
     * Whether a recording is another than was recorded.
     *
     * @param recording the file
     * @param read its seal, as it was read; empty where there was none
     * @throws InvalidFileException when it cannot be read
     */
    default boolean isChainBroken(Path recording, Optional<Report.Seal> read) throws InvalidFileException {
        return !follow(recording, read.map(Report.Seal::lines).orElse(0L)).holds(read);
    }

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
