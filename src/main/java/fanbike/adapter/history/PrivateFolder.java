package fanbike.adapter.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes folders and files that nobody but the user may read. SQLite gives the files beside the database its rights. */
final class PrivateFolder {

    /** For a file: 0600. */
    static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFolder() {}

    /** Makes a folder where there is none. */
    static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, FOLDER);
        }
    }

    /** Makes an empty file where there is none: SQLite would make one that others can read. */
    static void makeFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, and the history's file belongs there: move it away");
        }
        try {
            if (Files.notExists(file)) {
                Files.createFile(file, FILE);
            }
        } catch (FileAlreadyExistsException another) {
            // Another program was faster, and made the same.
        }
    }
}
