package fanbike.adapter.cli;

import fanbike.app.history.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Shows how far recordings are read: on a terminal as a bar that grows, else as a line for every tenth. Where there are so
 * few that nobody waits, nothing is shown.
 */
final class ReadingProgress implements Progress {

    private static final int FEW = 100;
    private static final int LONGEST_BAR = 40;
    private static final int BESIDES_THE_BAR = 45;

    private final PrintStream err;
    private final Supplier<OptionalInt> terminalWidth;
    private OptionalInt width = OptionalInt.empty();
    private int shown = -1;

    /**
     * Nothing is shown.
     *
     * @param err where to
     * @param terminalWidth of that; empty where it is no terminal
     */
    ReadingProgress(PrintStream err, Supplier<OptionalInt> terminalWidth) {
        this.err = err;
        this.terminalWidth = terminalWidth;
    }

    @Override
    public void read(int done, int all) {
        int percent = (int) (100L * done / all);
        if (all < FEW || percent == shown) {
            return;
        }
        if (shown < 0) {
            width = terminalWidth.get();
        }
        if (width.isPresent()) {
            drawBar(percent, all, width.getAsInt());
        } else if (shown < 0 || percent / 10 > shown / 10) {
            err.println("Reading " + all + " recordings: " + percent + "%");
        }
        shown = percent;
    }

    private void drawBar(int percent, int all, int columns) {
        String line = line(percent, all, columns);
        // What fills the last column would wrap on some terminals.
        err.print("\r" + (percent == 100 ? " ".repeat(line.length()) + "\r" : line));
        err.flush();
    }

    private static String line(int percent, int all, int columns) {
        String share = String.format(Locale.ROOT, "%3d%%", percent);
        String words = "Reading " + all + " recordings ";
        int cells = Math.min(LONGEST_BAR, columns - BESIDES_THE_BAR);
        if (cells < 10) {
            return words.length() + share.length() < columns ? words + share : share;
        }
        int full = cells * percent / 100;
        return words + "[" + "#".repeat(full) + ".".repeat(cells - full) + "] " + share;
    }
}
