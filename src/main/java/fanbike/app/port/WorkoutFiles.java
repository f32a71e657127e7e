package fanbike.app.port;

import fanbike.core.model.Cadence;
import fanbike.core.model.Protocol;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Protocols to and from the workout files of other programs. What such a file cannot keep, or we cannot, is named. */
public interface WorkoutFiles {

    /**
     * Reads a workout of either format; its content tells which.
     *
     * @param path of any file
     * @param id what the protocol will be called
     * @throws InvalidFileException when it cannot be read, is no workout, or is none that can be ridden by cadence; with
     *     everything that is wrong
     */
    Imported read(Path path, String id) throws InvalidFileException;

    /**
     * Writes a protocol. What is read from it is the same protocol again.
     *
     * @param protocol without tracks
     * @param format as what
     * @param usualBand half the width of the band where the protocol does not say; shown to programs that need a range
     * @param madeAt when the file is made, for formats that have a place for it
     */
    Exported write(Protocol protocol, WorkoutFormat format, Cadence usualBand, Instant madeAt);

    /**
     * What a workout became.
     *
     * @param protocol that can be ridden
     * @param json its file's text
     * @param losses what could not be kept, each in a line for people
     */
    record Imported(Protocol protocol, String json, List<String> losses) {

        /** Copies the list. */
        public Imported {
            losses = List.copyOf(losses);
        }
    }

    /**
     * What a protocol became.
     *
     * @param bytes the file
     * @param losses what could not be kept, each in a line for people
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file; nobody compares them.
    record Exported(byte[] bytes, List<String> losses) {

        /** Copies the list. */
        public Exported {
            losses = List.copyOf(losses);
        }
    }
}
