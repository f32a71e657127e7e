package fanbike.adapter.cli;

import fanbike.app.port.Terminal;
import fanbike.core.report.Columns;
import fanbike.core.report.PrintableText;
import fanbike.core.report.WordWrap;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lines that stay, and below them, on a terminal, one that is drawn again and again. */
final class LiveLine {

    private static final int LONGEST_TEXT = 500;

    private final PrintStream out;
    private final Optional<Terminal> terminal;
    private int drawn;

    /**
     * Nothing is drawn.
     *
     * @param out where to
     * @param terminal what that is; empty where it is no terminal
     */
    LiveLine(PrintStream out, Optional<Terminal> terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    boolean isLive() {
        return terminal.isPresent();
    }

    /** Prints a text that stays; parts of it may come from outside. */
    void print(String text) {
        clear();
        int width = width();
        WordWrap.of(PrintableText.of(text, LONGEST_TEXT), width)
                .forEach(wrapped -> out.println(Columns.cut(wrapped, width)));
        out.flush();
    }

    /**
     * Draws a line in the place of the last one; only where there is a terminal.
     *
     * @param bestFirst what it may say; the first that fits is drawn, or as much of the last as fits
     */
    void draw(String... bestFirst) {
        if (terminal.isEmpty()) {
            return;
        }
        List<String> texts = Arrays.stream(bestFirst)
                .map(text -> PrintableText.of(text, LONGEST_TEXT))
                .toList();
        String line = Columns.cut(Columns.firstThatFits(texts, drawable()), drawable());
        int columns = Columns.of(line);
        out.print("\r" + line + " ".repeat(Math.max(0, drawn - columns)));
        out.flush();
        drawn = columns;
    }

    /** Takes the drawn line away. */
    void clear() {
        if (drawn > 0) {
            out.print("\r" + " ".repeat(drawn) + "\r");
            out.flush();
            drawn = 0;
        }
    }

    /** Whether a text can be drawn as a whole. */
    boolean fits(String text) {
        return Columns.of(text) <= drawable();
    }

    /** A line that fills the last column would wrap on some terminals. */
    private int drawable() {
        return Math.max(1, width() - 1);
    }

    int width() {
        return terminal.map(Terminal::width).orElse(Terminal.UNKNOWN_WIDTH);
    }
}
