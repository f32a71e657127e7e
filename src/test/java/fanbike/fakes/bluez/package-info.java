/**
 * BlueZ on a bus inside the test's own process: its objects, its error names, and devices that do what a test wants.
 *
 * <p>May import D-Bus and {@code core}; waits only where a call of BlueZ would, and never by the clock unless told to.
 */
@org.jspecify.annotations.NullMarked
package fanbike.fakes.bluez;
