/**
 * D-Bus as BlueZ speaks it: one connection, its objects, its errors by name, and no call without a deadline.
 *
 * <p>Knows nothing of bikes. Values that leave {@link fanbike.adapter.bluez.bus.MessageBus} are plain Java ones.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.bus;
