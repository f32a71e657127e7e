package fanbike.adapter.files;

import fanbike.app.port.InvalidFileException;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;

/** Reads a whole file that may be anything: never more of it than a limit, and never one that could make it wait. */
public final class BoundedFile {

    /** The most that a protocol or a configuration may have: 1 MB. */
    public static final int ONE_MEGABYTE = 1_000_000;

    private BoundedFile() {}

    /**
     * What a file is called in messages: its path as it was given, escaped.
     *
     * @param path of any file
     */
    public static String name(Path path) {
        return PrintableText.escape(path.toString());
    }

    /**
     * The bytes of a file that the program looks for by itself, in a place of its own.
     *
     * @param path of the file; links are followed
     * @param limitBytes the most it may have
     * @throws InvalidFileException as for {@link #read(Path, int)}
     */
    public static byte[] readOwn(Path path, int limitBytes) throws InvalidFileException {
        if (Files.isDirectory(path)) {
            throw new InvalidFileException(
                    name(path), "this is a folder, and the program keeps a file here: move it away");
        }
        return read(path, limitBytes);
    }

    /**
     * Reads a file while it is open.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * Reads.
         *
         * @param in the file, from its beginning; ends in an error where the file is longer than it may be
         * @throws IOException when the disk fails
         * @throws InvalidFileException when the content is bad
         */
        T read(InputStream in) throws IOException, InvalidFileException;
    }

    /**
     * The bytes of a regular file.
     *
     * @param path of the file; links are followed
     * @param limitBytes the most it may have
     * @throws InvalidFileException when it is missing, too large, no regular file, or cannot be read
     */
    public static byte[] read(Path path, int limitBytes) throws InvalidFileException {
        return read(path, limitBytes, InputStream::readAllBytes);
    }

    /**
     * What a regular file becomes that is not to be in memory as a whole.
     *
     * @param path of the file; links are followed
     * @param limitBytes the most it may have
     * @param reading reads it
     * @param <T> what it becomes
     * @throws InvalidFileException when it is missing, too large, no regular file, or cannot be read, or the reading says
     *     so
     */
    public static <T> T read(Path path, int limitBytes, Reading<T> reading) throws InvalidFileException {
        try {
            return regular(path, limitBytes, reading);
        } catch (LimitedInput.TooLongException e) {
            throw tooLarge(path, limitBytes);
        } catch (NoSuchFileException e) {
            throw refused(path, "there is no such file; look for a slip in its name", e);
        } catch (AccessDeniedException e) {
            throw refused(path, "you are not allowed to read it; ask for permission, or run chmod u+r on it", e);
        } catch (IOException e) {
            throw refused(path, "it cannot be read: " + PrintableText.escape(String.valueOf(e.getMessage())), e);
        }
    }

    private static <T> T regular(Path path, int limitBytes, Reading<T> reading)
            throws IOException, InvalidFileException {
        if (Files.isDirectory(path)) {
            throw new InvalidFileException(name(path), "this is a folder; name a file in it");
        }
        // A missing file must be told from a special one, and only opening the right one is safe: a pipe would wait.
        long size = Files.size(path);
        if (!Files.isRegularFile(path)) {
            throw new InvalidFileException(
                    name(path), "this is a pipe or a device, not a file; save its content in a file first");
        }
        if (size > limitBytes) {
            throw tooLarge(path, limitBytes);
        }
        // The size may grow, or be unknown as in /proc, so it is the reading that keeps the limit.
        try (InputStream in = new LimitedInput(Files.newInputStream(path), limitBytes)) {
            return reading.read(in);
        }
    }

    private static InvalidFileException tooLarge(Path path, int limitBytes) {
        String limit = NumberFormat.getIntegerInstance(Locale.ROOT).format(limitBytes);
        return new InvalidFileException(name(path), "it is too large; allowed: at most " + limit + " bytes");
    }

    private static InvalidFileException refused(Path path, String sentence, IOException cause) {
        var refused = new InvalidFileException(name(path), sentence);
        refused.initCause(cause);
        return refused;
    }
}
