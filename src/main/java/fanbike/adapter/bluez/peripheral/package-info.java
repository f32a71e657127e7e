/**
 * Plays a Bluetooth Low Energy device through BlueZ: what it offers is a tree of D-Bus objects that BlueZ reads and calls,
 * and what it tells on the air is one more. {@link fanbike.adapter.bluez.peripheral.PlayedDevice} plays it again whenever
 * it was taken off the air.
 *
 * <p>Its parts can be used apart, which a test does whose bike changes its services while it is connected. May import the
 * bus, {@code app.port} and {@code core}. Must never decide what a device says: that is its listener's.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.peripheral;
