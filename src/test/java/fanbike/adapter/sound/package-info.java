/**
 * Checks what is heard of a ride: measured in the samples, and counted in frames, not in time.
 *
 * <p>May import what it tests, the core and the fixtures.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.sound;
