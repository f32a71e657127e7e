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
     * The bytes of a regular file.
     *
     * @param path of the file; links are followed
     * @param limitBytes the most it may have
     * @throws InvalidFileException when it is missing, too large, no regular file, or cannot be read
     */
    public static byte[] read(Path path, int limitBytes) throws InvalidFileException {
        try {
            return regular(path, limitBytes);
        } catch (NoSuchFileException e) {
            throw refused(path, "there is no such file; look for a slip in its name", e);
        } catch (AccessDeniedException e) {
            throw refused(path, "you are not allowed to read it; ask for permission, or run chmod u+r on it", e);
        } catch (IOException e) {
            throw refused(path, "it cannot be read: " + PrintableText.escape(String.valueOf(e.getMessage())), e);
        }
    }

    private static byte[] regular(Path path, int limitBytes) throws IOException, InvalidFileException {
        if (Files.isDirectory(path)) {
            throw new InvalidFileException(name(path), "this is a folder; name a file in it");
        }
        // A missing file must be told from a special one, and only opening the right one is safe: a pipe would wait.
        long size = Files.size(path);
        if (!Files.isRegularFile(path)) {
            throw new InvalidFileException(
                    name(path), "this is a pipe or a device, not a file; save its content in a file first");
        }
        if (size <= limitBytes) {
            byte[] bytes = upTo(path, limitBytes + 1);
            if (bytes.length <= limitBytes) {
                return bytes;
            }
        }
        String limit = NumberFormat.getIntegerInstance(Locale.ROOT).format(limitBytes);
        throw new InvalidFileException(name(path), "it is too large; allowed: at most " + limit + " bytes");
    }

    /** The size may grow, or be unknown as in /proc, so it is the reading that keeps the limit. */
    private static byte[] upTo(Path path, int mostBytes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(mostBytes);
        }
    }

    private static InvalidFileException refused(Path path, String sentence, IOException cause) {
        var refused = new InvalidFileException(name(path), sentence);
        refused.initCause(cause);
        return refused;
    }
}
