package fanbike.adapter.files.recording;

import fanbike.adapter.files.BoundedFile;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Recordings in files of JSON lines: our own, and captures without a header. Thread-safe. */
public final class RecordingFile implements RecordingReader {

    /** The recording in a session's folder. */
    public static final String NAME = StoredSession.RECORDING;

    /**
     * Twelve hours, the longest that a protocol can take, of a bike and a strap that both flood: 43,200 s x 32 values a
     * second, as many as are let in, x 2 sensors x 171 bytes, the line of a value of 30 octets (Indoor Bike Data with
     * every field) and its chain, is 473 MB. Judging such a recording was measured to need a heap of 340 MB, of the bike alone 200 MB:
     * its lines are read one at a time.
     */
    static final int MOST_BYTES = 480_000_000;

    @Override
    public Recording read(Path path) throws InvalidFileException {
        boolean isSession = Files.isDirectory(path) && !path.endsWith(NAME);
        return parse(isSession ? path.resolve(NAME) : path).recording();
    }

    /**
     * The header of a recording, whatever comes behind it.
     *
     * @param file of a recording
     * @return empty where it has none
     * @throws InvalidFileException when it cannot be read
     */
    public static Optional<SessionHeader> header(Path file) throws InvalidFileException {
        String name = BoundedFile.name(file);
        Optional<Line> first = BoundedFile.read(file, Integer.MAX_VALUE, in -> new Lines(in).next());
        boolean isHeader = first.isPresent() && HeaderLine.isOne(name, first.get());
        return isHeader ? Optional.of(HeaderLine.read(name, first.get())) : Optional.empty();
    }

    /**
     * A recording, and how much of its file it is.
     *
     * @param file of a recording
     * @throws InvalidFileException as {@link #read}
     */
    static RecordingParser.Parsed parse(Path file) throws InvalidFileException {
        return BoundedFile.read(file, MOST_BYTES, in -> new RecordingParser(BoundedFile.name(file), in).parse());
    }
}
