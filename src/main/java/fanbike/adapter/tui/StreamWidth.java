package fanbike.adapter.tui;

import java.io.IOException;
import java.util.OptionalInt;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many columns there are now where the program writes to; empty where that is no terminal, or says nothing. */
public final class StreamWidth {

    private static final Logger LOG = LoggerFactory.getLogger(StreamWidth.class);

    private StreamWidth() {}

    /** Of standard output. */
    public static OptionalInt out() {
        return of(SystemStream.Output);
    }

    /** Of standard error. */
    public static OptionalInt err() {
        return of(SystemStream.Error);
    }

    private static OptionalInt of(SystemStream stream) {
        try {
            TerminalProvider system = TerminalProvider.load(Keyboard.PROVIDER);
            int columns = system.isSystemStream(stream) ? system.systemStreamWidth(stream) : 0;
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (IOException | IllegalStateException noTerminal) {
            LOG.info("How wide the terminal is is not known: {}", noTerminal.toString());
            return OptionalInt.empty();
        }
    }
}
