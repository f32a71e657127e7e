/**
 * Checks that bytes and values agree, on captured frames, on frames made by hand and on random bytes.
 *
 * <p>May import what the tests share in {@code fanbike.fixtures}; must never talk to a device.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.gatt;
