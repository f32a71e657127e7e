package fanbike.adapter.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in words why the disk refused: the exceptions of Java often hold nothing but the file's name. */
public final class DiskFault {

    private DiskFault() {}

    /**
     * Finds out whether files can be written in a folder, or in one that is to be made; leaves no trace.
     *
     * @param folder which
     * @throws IOException when they cannot, with a message that a user understands
     */
    public static void checkWritable(Path folder) throws IOException {
        try {
            PrivateFiles.checkWritable(folder);
        } catch (IOException refused) {
            throw inFolder(folder, refused);
        }
    }

    /**
     * The reason alone, such as "No space left on device".
     *
     * @param fault what was thrown
     */
    public static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (fault instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is in the way";
        }
        if (fault instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder";
        }
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        Optional<String> words = fault instanceof FileSystemException inFileSystem
                ? Optional.ofNullable(inFileSystem.getReason())
                : Optional.ofNullable(fault.getMessage());
        return words.orElseGet(fault::toString);
    }

    /**
     * A fault whose message a user understands.
     *
     * @param folder what cannot be written
     * @param fault what was thrown
     */
    public static IOException inFolder(Path folder, IOException fault) {
        return new IOException(
                "cannot write in the folder " + folder + ": " + reason(fault)
                        + ". Make room there or make it writable, or choose another place with FANBIKE_HOME.",
                fault);
    }
}
