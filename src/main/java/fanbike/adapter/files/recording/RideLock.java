package fanbike.adapter.files.recording;

import fanbike.adapter.files.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * Held while a session's recording is written: by one program, and there by one recorder. Thread-safe.
 *
 * <p>It is a lock on a file of its own. Linux drops a process's locks on a file as soon as the process closes
 * <em>any</em> channel of that file, so a lock on the recording would be lost to the first who reads it. For the same
 * reason this class never opens the file of a lock that this process holds: it knows them by their folders.
 */
public final class RideLock implements AutoCloseable {

    private static final String NAME = "lock";

    private static final Set<Object> HELD_HERE = new HashSet<>();

    private final Object folderKey;
    private final FileChannel channel;

    private RideLock(Object folderKey, FileChannel channel) {
        this.folderKey = folderKey;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder of the session
     * @throws RefusedRecordingException when it is held already
     * @throws IOException when the folder cannot be written
     */
    public static RideLock take(Path folder) throws IOException {
        synchronized (HELD_HERE) {
            Object key = key(folder);
            if (HELD_HERE.contains(key)) {
                throw held(folder);
            }
            FileChannel channel = FileChannel.open(
                    folder.resolve(NAME),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PrivateFiles.FILE);
            if (!isFree(channel, false)) {
                channel.close();
                throw held(folder);
            }
            HELD_HERE.add(key);
            return new RideLock(key, channel);
        }
    }

    /**
     * Whether this or another program holds the lock.
     *
     * @param folder of a session; may have no lock yet
     * @throws IOException when that cannot be found out
     */
    public static boolean isHeld(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        synchronized (HELD_HERE) {
            if (!Files.exists(file)) {
                return false;
            }
            if (HELD_HERE.contains(key(folder))) {
                return true;
            }
            // Shared, because that can be asked for where nothing may be written; let go of by closing.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return !isFree(channel, true);
            }
        }
    }

    /**
     * Takes the lock's file away, with the session that nobody will ride again.
     *
     * @param folder of the session
     * @throws IOException when it cannot be taken away
     */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** The lock stays until its channel is closed. */
    private static boolean isFree(FileChannel channel, boolean shared) throws IOException {
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        return lock != null;
    }

    private static Object key(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private static RefusedRecordingException held(Path folder) {
        return new RefusedRecordingException("the session in " + folder + " is being ridden; end that ride first");
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            if (channel.isOpen()) {
                channel.close();
                HELD_HERE.remove(folderKey);
            }
        }
    }
}
