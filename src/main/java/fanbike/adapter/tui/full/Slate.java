package fanbike.adapter.tui.full;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * The alternate screen of a terminal, with its cursor hidden. What differs between two frames goes to the terminal in one
 * write, so that no half of a frame is ever seen; where nothing differs nothing is written. Nothing is written before it
 * is taken and after it was given back. Any thread.
 */
final class Slate {

    /** JLine tells a terminal where a frame begins and where it ends, though there be nothing between. */
    private static final String EMPTY_FRAME = "\u001b[?2026h\u001b[?2026l";

    private final OutputStream out;
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final FrameTerminal terminal;
    private final Display display;
    private Size size = Size.of(0, 0);
    private boolean isTaken;

    /**
     * A slate that is not taken yet.
     *
     * @param type of the terminal, as {@code TERM} has it
     * @param out the terminal itself
     */
    Slate(String type, OutputStream out) throws IOException {
        this.out = out;
        terminal = new FrameTerminal(type, drawn);
        display = new Display(terminal, true);
        display.setScrollOptimization(false);
    }

    synchronized void take() throws IOException {
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        isTaken = true;
        write();
    }

    /**
     * Shows lines.
     *
     * @param lines as many as there are rows, each as wide as the terminal
     * @param now the terminal's size
     */
    synchronized void draw(List<AttributedString> lines, Size now) throws IOException {
        if (!isTaken) {
            return;
        }
        if (!now.equals(size)) {
            size = now;
            terminal.setSize(now);
            display.resize(now);
            // What a terminal does with what it showed before is its own affair.
            display.clear();
        }
        display.update(lines, 0, false);
        write();
    }

    synchronized void giveBack() throws IOException {
        if (isTaken) {
            terminal.puts(Capability.exit_attribute_mode);
            terminal.puts(Capability.cursor_normal);
            if (terminal.getStringCapability(Capability.exit_ca_mode) == null) {
                // There is no other screen to go back to, and what is printed next must not stand in the picture.
                terminal.puts(Capability.clear_screen);
            }
            terminal.puts(Capability.exit_ca_mode);
            write();
            isTaken = false;
        }
    }

    private void write() throws IOException {
        terminal.writer().flush();
        byte[] frame = drawn.toByteArray();
        drawn.reset();
        if (frame.length > 0 && !EMPTY_FRAME.equals(new String(frame, StandardCharsets.UTF_8))) {
            out.write(frame);
            out.flush();
        }
    }
}
