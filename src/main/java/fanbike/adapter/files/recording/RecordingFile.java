package fanbike.adapter.files.recording;

import fanbike.adapter.files.BoundedFile;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Recordings in files of JSON lines: our own, and captures without a header. Thread-safe. */
public final class RecordingFile implements RecordingReader {

    /** The recording in a session's folder. */
    public static final String NAME = "recording.jsonl";

    /** More than twelve hours at four notifications a second. */
    static final int MOST_BYTES = 32_000_000;

    @Override
    public Recording read(Path path) throws InvalidFileException {
        Path file = Files.isDirectory(path) ? path.resolve(NAME) : path;
        return parse(file, bytes(file)).recording();
    }

    /**
     * What is whole of a recording, without its last newline.
     *
     * @param file of a recording
     * @throws InvalidFileException as {@link #read}
     */
    static byte[] wholeLines(Path file) throws InvalidFileException {
        byte[] bytes = bytes(file);
        return Arrays.copyOf(bytes, parse(file, bytes).wholeBytes());
    }

    private static byte[] bytes(Path file) throws InvalidFileException {
        return BoundedFile.read(file, MOST_BYTES);
    }

    private static RecordingParser.Parsed parse(Path file, byte[] bytes) throws InvalidFileException {
        return new RecordingParser(BoundedFile.name(file), bytes).parse();
    }
}
