/**
 * Devices that are connected and stay so: BluezSensor does what the links decide.
 *
 * <p>One thread owns everything here: what BlueZ tells and how calls end is handed to it. Only notified values take a
 * shorter way, from the thread of D-Bus signals straight to the listener, so that nothing can delay them.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.sensor;
