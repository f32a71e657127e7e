package fanbike.adapter.tui.full;

import fanbike.adapter.tui.words.ToGoOn;
import fanbike.app.port.Screen;
import fanbike.app.port.ShownRide;
import fanbike.core.coach.Update;
import fanbike.core.report.PrintableText;
import fanbike.core.report.WordWrap;
import fanbike.core.view.RideView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ride that fills the terminal. It is drawn on a thread of its own, when something is new, and ten times a second at
 * most; so neither a slow terminal nor a fast sensor ever holds up a cue. When it cannot be drawn any more the terminal is
 * given back, and the ride goes on.
 */
public final class FullScreen implements Screen {

    private static final Logger LOG = LoggerFactory.getLogger(FullScreen.class);
    private static final long FRAME_NANOS = 100_000_000L;
    private static final long WARNING_NANOS = 10_000_000_000L;
    private static final int LONGEST_WARNING = 500;

    private final ShownRide ride;
    private final Window window;
    private final Slate slate;
    private final Frame frame;
    private final SmallScreen small;
    private final ScheduledExecutorService drawer;
    private final LongSupplier nanoTime;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private volatile Optional<Warning> warning = Optional.empty();
    private volatile boolean isOver;
    private volatile long earliestNanos;

    /** Of the drawer's thread. */
    private Optional<Glance> drawn = Optional.empty();

    FullScreen(ShownRide ride, Window window, SmallScreen small, ScheduledExecutorService drawer, LongSupplier nanoTime)
            throws IOException {
        this.ride = ride;
        this.window = window;
        this.small = small;
        this.drawer = drawer;
        this.nanoTime = nanoTime;
        earliestNanos = nanoTime.getAsLong();
        frame = new Frame(window.look());
        slate = new Slate(window.type(), window.out());
        slate.take();
        changed();
    }

    /**
     * Fills a terminal at once.
     *
     * @param ride what to show
     * @param window where
     * @param small draws it where there is no room
     * @throws IOException when the terminal refuses it
     */
    public static FullScreen open(ShownRide ride, Window window, SmallScreen small) throws IOException {
        ScheduledExecutorService drawer = Executors.newSingleThreadScheduledExecutor(FullScreen::daemon);
        return new FullScreen(ride, window, small, drawer, System::nanoTime);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "screen");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What there is to know beside the ride, for a while.
     *
     * @param sentence printable
     * @param untilNanos by the clock of this screen
     */
    private record Warning(String sentence, long untilNanos) {}

    @Override
    public void updated(Update update) {
        changed();
    }

    @Override
    public void warned(String sentence) {
        warning = Optional.of(
                new Warning(PrintableText.of(sentence, LONGEST_WARNING), nanoTime.getAsLong() + WARNING_NANOS));
        changed();
        later(this::changed, WARNING_NANOS);
    }

    @Override
    public void controlsChanged() {
        changed();
    }

    /** The terminal may have another size. Any thread. */
    public void resized() {
        changed();
    }

    private void changed() {
        if (isDue.compareAndSet(false, true)) {
            later(this::draw, Math.max(0, earliestNanos - nanoTime.getAsLong()));
        }
    }

    private synchronized void later(Runnable task, long delayNanos) {
        if (!isOver) {
            var unused = drawer.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
        }
    }

    private void draw() {
        earliestNanos = nanoTime.getAsLong() + FRAME_NANOS;
        isDue.set(false);
        try {
            Size size = window.size().get();
            Optional<RideView> view = ride.view().get();
            if (view.isPresent() && size.getRows() > 0 && size.getColumns() > 0) {
                draw(scene(view.get()), size);
            }
        } catch (IOException | RuntimeException broken) {
            LOG.error("The screen is not drawn any more", broken);
            end();
        }
    }

    private Scene scene(RideView view) {
        Optional<String> sentence =
                warning.filter(last -> last.untilNanos() > nanoTime.getAsLong()).map(Warning::sentence);
        return new Scene(view, ride.controls().get(), sentence, ToGoOn.of(ride, view.state()), ride.page());
    }

    private void draw(Scene scene, Size size) throws IOException {
        Optional<Glance> now = Optional.of(Glance.of(scene, size));
        if (!now.equals(drawn)) {
            drawn = now;
            slate.draw(lines(scene, size.getRows(), size.getColumns()), size);
        }
    }

    private List<AttributedString> lines(Scene scene, int rows, int columns) {
        if (Layout.fits(rows, columns)) {
            return frame.of(scene, rows, columns);
        }
        var texts = new ArrayList<>(small.lines(scene.view(), columns));
        scene.warning().ifPresent(text -> texts.add("! " + text));
        List<String> lines = texts.stream()
                .flatMap(text -> WordWrap.of(text, columns).stream())
                .toList();
        return frame.of(lines, rows, columns);
    }

    @Override
    public void close() {
        end();
        try {
            if (!drawer.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.warn("The terminal takes no more of a frame");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        if (isOver) {
            return;
        }
        isOver = true;
        drawer.shutdownNow();
        try {
            slate.giveBack();
        } catch (IOException gone) {
            LOG.warn("The terminal was not given back", gone);
        }
    }
}
