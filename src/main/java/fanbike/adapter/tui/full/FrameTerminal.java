package fanbike.adapter.tui.full;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * A terminal of the same kind as the real one, that JLine draws on; it is asked nothing, and nothing waits for its answer.
 */
final class FrameTerminal extends LineDisciplineTerminal {

    FrameTerminal(String type, OutputStream drawn) throws IOException {
        super("frame", type, drawn, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isModeSupported(Mode mode) {
        return false;
    }
}
