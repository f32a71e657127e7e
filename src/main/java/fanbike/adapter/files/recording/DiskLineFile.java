package fanbike.adapter.files.recording;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A line file on a disk, and the lock that keeps others from it.
 *
 * <p>Not a {@code FileChannel}: that closes itself for ever when a thread that uses it is interrupted.
 */
final class DiskLineFile implements LineFile {

    private final RandomAccessFile file;
    private final RideLock lock;

    /**
     * Opens a file at its end.
     *
     * @param path of a file that exists
     * @param lock let go of when this is closed
     * @throws IOException when it cannot be opened; the lock is then the caller's
     */
    DiskLineFile(Path path, RideLock lock) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "rw");
        this.lock = lock;
        file.seek(file.length());
    }

    /**
     * In bytes.
     *
     * @throws IOException when the disk fails
     */
    long size() throws IOException {
        return file.length();
    }

    @Override
    public void write(byte[] line) throws IOException {
        file.write(line);
    }

    @Override
    public void cutTo(long bytes) throws IOException {
        file.setLength(bytes);
        file.seek(bytes);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            lock.close();
        }
    }
}
