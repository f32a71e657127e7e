/**
 * Bluetooth Low Energy through BlueZ, over D-Bus: finds devices, connects them and keeps them connected, and plays one.
 *
 * <p>The only package that sees D-Bus; none of its types leave it.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez;
