package fanbike.adapter.cli;

import fanbike.app.port.RideListener;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Troubles of an output, told where the rider looks: as a line, or on the screen while there is one. Any thread. */
final class Troubles implements Consumer<String> {

    private final PrintStream lines;
    private volatile Optional<RideListener> screen = Optional.empty();

    Troubles(PrintStream lines) {
        this.lines = lines;
    }

    /** Tells them on a screen from now on. */
    void tellOn(RideListener opened) {
        screen = Optional.of(opened);
    }

    /** Tells them as lines again. */
    void tellAsLines() {
        screen = Optional.empty();
    }

    @Override
    public void accept(String sentence) {
        screen.ifPresentOrElse(opened -> opened.warned(sentence), () -> lines.println(sentence));
    }
}
