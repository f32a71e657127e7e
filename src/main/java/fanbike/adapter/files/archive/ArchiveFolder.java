package fanbike.adapter.files.archive;

import fanbike.adapter.files.DiskFault;
import fanbike.adapter.files.PrivateFiles;
import fanbike.app.port.Archive;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that is filled beside its place, under a name that begins with a point. */
final class ArchiveFolder implements Archive {

    private static final String UNFINISHED = ".fanbike-export";

    private final Path place;
    private final Path unfinished;
    private final FileChannel lock;

    private ArchiveFolder(Path place, Path unfinished, FileChannel lock) {
        this.place = place;
        this.unfinished = unfinished;
        this.lock = lock;
    }

    /**
     * Begins one; what a crash left of another for the same place is taken away.
     *
     * @param place absolute
     * @throws OccupiedException when something is there, or another program is making it
     * @throws IOException when it cannot be made
     */
    static ArchiveFolder begin(Path place) throws IOException {
        Path name = place.getFileName();
        Path parent = place.getParent();
        if (name == null || parent == null || isOccupied(place)) {
            throw new OccupiedException("\"" + place + "\" is not an empty folder; name a new one.");
        }
        Files.createDirectories(parent, PrivateFiles.FOLDER);
        Path unfinished = parent.resolve("." + name + UNFINISHED);
        FileChannel lock = lock(unfinished, place);
        try {
            delete(unfinished);
            Files.createDirectory(unfinished, PrivateFiles.FOLDER);
            return new ArchiveFolder(place, unfinished, lock);
        } catch (IOException refused) {
            lock.close();
            throw refused;
        }
    }

    /** Held until the folder is where it belongs: two programs that fill one folder would make half a copy. */
    private static FileChannel lock(Path unfinished, Path place) throws IOException {
        FileChannel lock = FileChannel.open(lockFile(unfinished), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new OccupiedException("\"" + place + "\" is being made by another export; name a new one.");
        }
        return lock;
    }

    private static Path lockFile(Path unfinished) {
        return unfinished.resolveSibling(unfinished.getFileName() + ".lock");
    }

    private static boolean isOccupied(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            return files.iterator().hasNext();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        try (SeekableByteChannel file = create(name)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
        }
    }

    @Override
    public void copy(String name, Path from) throws IOException {
        try (SeekableByteChannel file = create(name)) {
            Files.copy(from, Channels.newOutputStream(file));
        }
    }

    private SeekableByteChannel create(String name) throws IOException {
        Path file = unfinished.resolve(name).normalize();
        if (!file.startsWith(unfinished)) {
            throw new IllegalArgumentException("outside of the folder: " + name);
        }
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow(), PrivateFiles.FOLDER);
        return Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), PrivateFiles.FILE);
    }

    @Override
    public void finish() throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IOException(
                    "\"" + place + "\" cannot be put there (" + DiskFault.reason(e)
                            + "); name a folder that is not there yet.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            delete(unfinished);
            Files.deleteIfExists(lockFile(unfinished));
        }
    }
}
