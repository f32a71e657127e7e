package fanbike.adapter.tui;

import fanbike.core.report.Columns;
import fanbike.core.report.WordWrap;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/**
 * Sentences for people, on standard error: where that is a terminal their lines break between words, else they are not
 * broken. Lines that fit stay as they are.
 */
public final class ErrorLines extends PrintStream {

    private final IntSupplier width;

    ErrorLines(OutputStream to, IntSupplier width) {
        super(to, false, StandardCharsets.UTF_8);
        this.width = width;
    }

    /**
     * On the program's standard error.
     *
     * @param to that
     */
    public static PrintStream on(OutputStream to) {
        return new ErrorLines(to, ErrorLines::columns);
    }

    /** As wide as the terminal is now; as wide as can be where there is none. */
    private static int columns() {
        return StreamWidth.err().orElse(Integer.MAX_VALUE);
    }

    @Override
    public void println(String text) {
        int columns = width.getAsInt();
        // An empty text has no lines, and is printed as one.
        if (text.isEmpty()) {
            super.println("");
        }
        text.lines().forEach(line -> println(line, columns));
    }

    private void println(String line, int columns) {
        if (Columns.of(line) <= columns) {
            super.println(line);
        } else {
            WordWrap.of(line, columns).forEach(super::println);
        }
    }
}
