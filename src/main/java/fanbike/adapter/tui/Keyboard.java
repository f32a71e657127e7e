package fanbike.adapter.tui;

import fanbike.adapter.tui.full.FullScreen;
import fanbike.adapter.tui.full.Look;
import fanbike.adapter.tui.full.Window;
import fanbike.app.port.Screen;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.ClosedException;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The terminal that the program was started from. */
public final class Keyboard implements Terminal {

    private static final Logger LOG = LoggerFactory.getLogger(Keyboard.class);

    /** Of the terminals of this system. */
    static final String PROVIDER = "jni";
    /** Who waits for a key for ever holds the lock that closing the terminal needs, and the program never ends. */
    private static final long PATIENCE_MILLIS = 100;
    /** In the place of a key. */
    private static final int NO_KEY = 0;
    /** It writes its warnings to the terminal; what matters of them comes as an exception. Kept here, or it is forgotten. */
    private static final java.util.logging.Logger JLINE = java.util.logging.Logger.getLogger("org.jline");

    private final org.jline.terminal.Terminal terminal;
    private final Attributes before;
    private volatile boolean closed;
    private volatile Optional<FullScreen> shown = Optional.empty();
    private volatile boolean waits = true;

    Keyboard(org.jline.terminal.Terminal terminal) {
        this.terminal = terminal;
        before = terminal.enterRawMode();
        letKeysInterruptAlone();
    }

    /**
     * Raw mode takes Ctrl-C for a key like any other; here it must end a ride, or a program that waits for an answer. A
     * program that was suspended would come back without its keys, or on a screen that it does not know.
     */
    private void letKeysInterruptAlone() {
        Attributes keys = terminal.getAttributes();
        keys.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        keys.setControlChar(Attributes.ControlChar.VSUSP, NO_KEY);
        keys.setControlChar(Attributes.ControlChar.VQUIT, NO_KEY);
        terminal.setAttributes(keys);
    }

    /** The terminal, one key at a time; empty where the program's input or output is not one. */
    public static Optional<Terminal> open() {
        JLINE.setLevel(java.util.logging.Level.OFF);
        try {
            TerminalProvider system = TerminalProvider.load(PROVIDER);
            if (!system.isSystemStream(SystemStream.Input) || !system.isSystemStream(SystemStream.Output)) {
                return Optional.empty();
            }
            org.jline.terminal.Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider(PROVIDER)
                    .dumb(false)
                    // Else Ctrl-C kills the program where it stands, and nobody gives the terminal back.
                    .nativeSignals(false)
                    .build();
            return Optional.of(new Keyboard(terminal));
        } catch (IOException | IllegalStateException noTerminal) {
            LOG.info("Keys are not read: {}", noTerminal.toString());
            return Optional.empty();
        }
    }

    @Override
    public int width() {
        int columns = terminal.getSize().getColumns();
        return columns > 0 ? columns : UNKNOWN_WIDTH;
    }

    @Override
    public Screen show(ShownRide ride) {
        var window = new Window(
                terminal.getType(),
                Look.of(System.getenv(), terminal.getType()),
                terminal::getSize,
                new FileOutputStream(FileDescriptor.out));
        try {
            FullScreen screen = FullScreen.open(ride, window, new LinesScreen(ride));
            shown = Optional.of(screen);
            Object unused = Signals.register("WINCH", screen::resized);
            return screen;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public boolean isFillable() {
        Size size = terminal.getSize();
        boolean canMove = terminal.getStringCapability(InfoCmp.Capability.cursor_address) != null;
        return canMove && size.getRows() > 0 && size.getColumns() > 0;
    }

    @Override
    public int ask() {
        try {
            return next();
        } catch (ClosedException ending) {
            // A signal ends the program: there is no answer, and nothing must follow from that.
            return waitForTheEnd();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int waitForTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }

    private int next() throws IOException {
        try {
            return pressed();
        } catch (IllegalStateException closedAlready) {
            // A signal ends the program: JLine has closed the terminal between two looks.
            throw new ClosedException(closedAlready);
        }
    }

    private int pressed() throws IOException {
        int pressed = terminal.reader().read(PATIENCE_MILLIS);
        while (pressed == NonBlockingReader.READ_EXPIRED && waits && !closed) {
            pressed = terminal.reader().read(PATIENCE_MILLIS);
        }
        return pressed;
    }

    @Override
    public void stopWaiting() {
        waits = false;
    }

    @Override
    public void listen(IntConsumer key) {
        var reader = new Thread(() -> read(key), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    /** Until the terminal is closed, by this program or by a signal. */
    void read(IntConsumer key) {
        try {
            for (int pressed = next(); pressed >= 0 && !closed; pressed = next()) {
                key.accept(pressed);
            }
        } catch (IOException gone) {
            if (!closed) {
                LOG.warn("Keys are no longer read", gone);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        shown.ifPresent(FullScreen::close);
        try {
            terminal.setAttributes(before);
            terminal.close();
        } catch (IllegalStateException closedAlready) {
            // A signal ends the program: JLine has given the terminal back as it was.
            LOG.info("The terminal is closed already: {}", closedAlready.toString());
        } catch (IOException unclosed) {
            LOG.warn("The terminal was not closed", unclosed);
        }
    }
}
