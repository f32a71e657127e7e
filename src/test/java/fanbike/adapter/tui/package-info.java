/**
 * Checks what is shown of a ride, and that it fits; without a terminal and without waiting for a second to pass.
 *
 * <p>May import what it tests and the fixtures.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.tui;
