/**
 * A ride that fills a terminal, to be read from the saddle: the cadence in digits as large as there is room for, what to do
 * by word, arrow, place and colour, and around it what is worth a second glance.
 *
 * <p>{@link fanbike.adapter.tui.full.Frame} turns what there is to see into cells, without a terminal, a thread or a
 * clock; {@link fanbike.adapter.tui.full.FullScreen} decides when that is done; {@link fanbike.adapter.tui.full.Slate}
 * alone writes to the terminal, once a frame.
 *
 * <p>Imports the ports and the core, and of JLine what draws and measures. Never reads a key, and never writes outside
 * the alternate screen.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.tui.full;
