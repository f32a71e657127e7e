package fanbike.adapter.cli;

import fanbike.app.UsageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A file that a user asked for by its name: it is there as a whole or not at all, and never in the place of another. */
final class NewFile {

    private NewFile() {}

    /**
     * Writes it; nobody else can read it.
     *
     * @param file where
     * @param bytes all of it
     * @throws UsageException when there is a file of that name
     * @throws IOException when it cannot be written, with a message that a user understands
     */
    static void write(Path file, byte[] bytes) throws IOException, UsageException {
        Path whole = file.toAbsolutePath();
        try {
            refuseExisting(whole);
            Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
            Path temporary = Files.createTempFile(folder, ".fanbike-", ".tmp");
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, whole);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException exists) {
            throw new UsageException(file + " exists already; choose another name.");
        } catch (IOException unwritten) {
            throw new IOException(
                    "\"" + file + "\" cannot be written (" + reason(unwritten) + "); choose another place.", unwritten);
        }
    }

    private static void refuseExisting(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static String reason(IOException unwritten) {
        return unwritten instanceof NoSuchFileException
                ? "there is no such folder"
                : Objects.requireNonNullElse(unwritten.getMessage(), unwritten.toString());
    }
}
