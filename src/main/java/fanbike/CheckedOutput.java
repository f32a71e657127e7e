package fanbike;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Standard output that remembers what went wrong: a print stream keeps it to itself, and a report that a full disk cut off
 * would look whole. A reader that closed its end of a pipe has what it wants, and that is no failure.
 */
final class CheckedOutput extends FilterOutputStream {

    private static final String CLOSED_PIPE = "Broken pipe";

    private volatile Optional<IOException> failure = Optional.empty();

    /**
     * Nothing went wrong yet.
     *
     * @param out where to
     */
    CheckedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException refused) {
            failure = Optional.of(refused);
            throw refused;
        }
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    /** Whether everything was written; says so where it was not. */
    boolean isAllWritten(PrintStream err) {
        Optional<String> because = failure.map(IOException::getMessage).filter(why -> !CLOSED_PIPE.equals(why));
        because.ifPresent(
                why -> err.println("The output could not be written (" + why + "); what there is of it is not whole."));
        return because.isEmpty();
    }
}
