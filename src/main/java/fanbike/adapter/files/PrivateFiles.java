package fanbike.adapter.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Files and folders that nobody but the user may read, from the moment they exist, and that survive a power loss. */
public final class PrivateFiles {

    /** For a folder: 0700. */
    public static final FileAttribute<Set<PosixFilePermission>> FOLDER = permissions("rwx------");

    /** For a file: 0600. */
    public static final FileAttribute<Set<PosixFilePermission>> FILE = permissions("rw-------");

    private PrivateFiles() {}

    private static FileAttribute<Set<PosixFilePermission>> permissions(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param out the file
         * @throws IOException when it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Finds out whether files can be written in a folder, or in one that is to be made; leaves no trace.
     *
     * @param folder which
     * @throws IOException when they cannot
     */
    static void checkWritable(Path folder) throws IOException {
        Path there = folder;
        while (Files.notExists(there)) {
            there = Optional.ofNullable(there.getParent()).orElseThrow();
        }
        if (!Files.isDirectory(there)) {
            throw new NotDirectoryException(there.toString());
        }
        if (!Files.isWritable(there)) {
            throw new AccessDeniedException(there.toString());
        }
    }

    /**
     * Writes a file so that under its name there is always either the old content or the new.
     *
     * @param folder in which it is
     * @param name of the file, which is made or replaced
     * @param bytes its content
     * @throws IOException when it cannot be written; the old content is then still there
     */
    public static void replace(Path folder, String name, byte[] bytes) throws IOException {
        replace(folder, name, out -> out.write(bytes));
    }

    /**
     * Writes a file so that under its name there is always either the old content or the new.
     *
     * @param folder in which it is
     * @param name of the file, which is made or replaced
     * @param content written once; may read the old one
     * @throws IOException when it cannot be written; the old content is then still there
     */
    public static void replace(Path folder, String name, Content content) throws IOException {
        Path temporary = Files.createTempFile(folder, name + ".", ".tmp", FILE);
        try {
            writeAndForce(temporary, content);
            Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        forceFolder(folder);
    }

    /**
     * Makes a file: it is there as a whole or not at all, and never in the place of another, even of one that somebody else
     * makes at the same time.
     *
     * @param file where
     * @param bytes its content
     * @throws FileAlreadyExistsException when there is something of that name, which is left alone
     * @throws IOException when it cannot be written
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        create(file, bytes, Files::createLink);
    }

    /** Gives a file a second name. */
    @FunctionalInterface
    interface Link {
        void make(Path name, Path existing) throws IOException;
    }

    static void create(Path file, byte[] bytes, Link link) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new NotDirectoryException(folder.toString())
                    : new NoSuchFileException(folder.toString());
        }
        Path temporary = Files.createTempFile(folder, ".fanbike-", ".tmp", FILE);
        try {
            writeAndForce(temporary, out -> out.write(bytes));
            name(file, temporary, link);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(folder);
    }

    /** A name can be given only where there is none, at which a renaming does not look. */
    private static void name(Path file, Path written, Link link) throws IOException {
        try {
            link.make(file, written);
        } catch (FileAlreadyExistsException exists) {
            throw exists;
        } catch (FileSystemException | UnsupportedOperationException oneNameOnly) {
            // On FAT a file has one name. A copy is made where there is none, too, if not in one moment.
            Files.copy(written, file);
        }
    }

    private static void writeAndForce(Path file, Content content) throws IOException {
        try (var out = new FileOutputStream(file.toFile())) {
            content.writeTo(out);
            out.getFD().sync();
        }
    }

    /**
     * Makes the names in a folder survive a power loss.
     *
     * @param folder in which a file was made or renamed
     * @throws IOException when the disk fails
     */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
