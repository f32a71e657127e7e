package fanbike.adapter.tui;

import fanbike.app.port.Controls;
import fanbike.app.port.Screen;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Terminal;
import fanbike.core.coach.Update;
import fanbike.core.cue.Cue;
import fanbike.core.report.Columns;
import fanbike.core.report.PrintableText;
import fanbike.core.report.WordWrap;
import fanbike.core.session.Phase;
import fanbike.core.view.RideView;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ride as lines of text: what it stands at once a second, cues as they come. Fit for a log, a pipe, a screen reader and
 * any terminal. Updates come on the session thread and lines are printed on the screen's own.
 */
public final class PlainScreen implements Screen {

    private static final Logger LOG = LoggerFactory.getLogger(PlainScreen.class);
    private static final String WARNING = "! ";
    private static final int LONGEST_WARNING = 500;

    private final PrintStream out;
    private final ShownRide ride;
    private final StatusLine line;
    private final IntSupplier width;
    private final ScheduledExecutorService printer;

    /** Of the printer's thread. */
    private String lastPrinted = "";

    /**
     * A screen that begins to print at once.
     *
     * @param out where to
     * @param ride what to show
     * @param terminal on which it is read; empty where there is none
     */
    public PlainScreen(PrintStream out, ShownRide ride, Optional<Terminal> terminal) {
        this(out, ride, terminal, Executors.newSingleThreadScheduledExecutor(PlainScreen::daemon));
    }

    PlainScreen(PrintStream out, ShownRide ride, Optional<Terminal> terminal, ScheduledExecutorService printer) {
        this.out = out;
        this.ride = ride;
        this.line = new StatusLine(ride);
        this.width = () -> terminal.map(Terminal::width).orElse(Terminal.UNKNOWN_WIDTH);
        this.printer = printer;
        var unused = printer.scheduleAtFixedRate(this::printStatus, 0, 1, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "screen");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void updated(Update update) {
        for (Cue cue : update.cues()) {
            printer.execute(() -> printWhole("", CueWords.of(cue, ride.plan())));
        }
    }

    @Override
    public void warned(String sentence) {
        printer.execute(() -> printWhole(WARNING, PrintableText.of(sentence, LONGEST_WARNING)));
    }

    @Override
    public void controlsChanged() {
        Controls controls = ride.controls().get();
        printer.execute(() -> ControlLines.of(controls).forEach(line -> printWhole("", line)));
    }

    @Override
    public void close() {
        printer.shutdown();
        try {
            if (!printer.awaitTermination(1, TimeUnit.SECONDS)) {
                printer.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void printStatus() {
        try {
            ride.view().get().ifPresent(this::printStatus);
        } catch (RuntimeException broken) {
            // The executor would keep it to itself, and draw no more.
            LOG.error("A line was not drawn", broken);
        }
    }

    /** While the rider is waited for nothing is said twice: that may take long, and one line is enough in a log. */
    private void printStatus(RideView view) {
        String status = line.of(view, width.getAsInt());
        Phase phase = view.state().phase();
        boolean waits = phase == Phase.READY || phase == Phase.PAUSED;
        if (!waits || !status.equals(lastPrinted)) {
            print(status);
        }
    }

    /** In as many lines as it takes: what to do comes last in it. */
    private void printWhole(String mark, String sentence) {
        int columns = Math.max(1, width.getAsInt() - mark.length());
        String before = mark;
        for (String text : WordWrap.of(sentence, columns)) {
            print(before + text);
            before = " ".repeat(mark.length());
        }
    }

    private void print(String text) {
        lastPrinted = text;
        out.println(Columns.cut(text, width.getAsInt()));
        out.flush();
    }
}
