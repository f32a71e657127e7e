package fanbike.adapter.tui.full;

import java.io.OutputStream;
import java.util.function.Supplier;
import org.jline.terminal.Size;

/**
 * The terminal that a ride fills.
 *
 * @param type as {@code TERM} has it
 * @param look what it and its user can bear
 * @param size asked before each frame
 * @param out takes what is drawn
 */
public record Window(String type, Look look, Supplier<Size> size, OutputStream out) {}
