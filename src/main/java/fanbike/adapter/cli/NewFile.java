package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** A file that a user asked for by its name. */
final class NewFile {

    private NewFile() {}

    /**
     * Writes it and says so.
     *
     * @param outside makes it
     * @param file where
     * @param bytes all of it
     * @param said where it is said
     * @throws UsageException when there is a file of that name
     * @throws IOException when it cannot be written, with a message that a user understands
     */
    static void write(Outside outside, Path file, byte[] bytes, PrintStream said) throws IOException, UsageException {
        String shown = PrintableText.escape(file.toString());
        try {
            outside.newFiles().write(file, bytes);
        } catch (FileAlreadyExistsException exists) {
            throw new UsageException(shown + " exists already; choose another name.");
        } catch (IOException unwritten) {
            String reason = PrintableText.escape(String.valueOf(unwritten.getMessage()));
            throw new IOException(
                    "\"" + shown + "\" cannot be written (" + reason + "); choose another place.", unwritten);
        }
        said.println("Written to " + shown + ".");
    }
}
