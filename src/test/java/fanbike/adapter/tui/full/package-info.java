/**
 * Draws rides that the real core rode, and compares what comes out; without a terminal and without waiting.
 *
 * <p>May import what it tests and the fixtures.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.tui.full;
