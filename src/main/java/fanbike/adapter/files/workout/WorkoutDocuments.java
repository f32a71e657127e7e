package fanbike.adapter.files.workout;

import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.fit.FitReader;
import fanbike.adapter.files.protocol.ProtocolJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.WorkoutFiles;
import fanbike.app.port.WorkoutFormat;
import fanbike.core.model.Cadence;
import fanbike.core.model.Protocol;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** Workouts in either format. Thread-safe. */
public final class WorkoutDocuments implements WorkoutFiles {

    @Override
    public Imported read(Path path, String id) throws InvalidFileException {
        return read(BoundedFile.name(path), id, BoundedFile.read(path, BoundedFile.ONE_MEGABYTE));
    }

    /**
     * Reads the bytes of a workout.
     *
     * @param file what it is called in errors
     * @param id what the protocol will be called
     * @param bytes all of it
     * @throws InvalidFileException as for {@link #read(Path, String)}
     */
    static Imported read(String file, String id, byte[] bytes) throws InvalidFileException {
        var problems = new Problems();
        var losses = new Losses();
        Draft draft = draft(file, bytes, problems, losses);
        Protocol protocol = DraftProtocol.of(file, id, draft, problems);
        return new Imported(protocol, ProtocolJson.of(protocol), losses.toList());
    }

    private static Draft draft(String file, byte[] bytes, Problems problems, Losses losses)
            throws InvalidFileException {
        return switch (firstVisible(bytes)) {
            case '<' -> ZwoReader.read(file, bytes, problems, losses);
            case '{' ->
                throw new InvalidFileException(
                        file, "this is a protocol already, or other JSON; ride it by its path, or copy it to your own");
            default -> other(file, bytes, problems, losses);
        };
    }

    private static Draft other(String file, byte[] bytes, Problems problems, Losses losses)
            throws InvalidFileException {
        if (FitReader.isSigned(bytes)) {
            return FitWorkoutReader.read(file, bytes, problems, losses);
        }
        throw new InvalidFileException(
                file, "this is neither a workout of Zwift's (.zwo) nor a FIT workout (.fit); export it as one");
    }

    /** The first character that is neither space nor a mark of the encoding; 0 where there is none. */
    private static char firstVisible(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        String visible = beginning.replaceFirst("^[\\s\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]+", "");
        return visible.isEmpty() ? 0 : visible.charAt(0);
    }

    @Override
    public Exported write(Protocol protocol, WorkoutFormat format, Cadence usualBand, Instant madeAt) {
        var losses = new Losses();
        byte[] bytes = switch (format) {
            case ZWO -> ZwoWriter.write(protocol, losses);
            case FIT -> FitWorkoutWriter.write(protocol, usualBand, madeAt);
        };
        return new Exported(bytes, losses.toList());
    }
}
