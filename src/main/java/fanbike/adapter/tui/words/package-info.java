/**
 * What every way to show a ride on a terminal says alike.
 *
 * <p>Imports the ports and the core. Knows no terminal.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.tui.words;
