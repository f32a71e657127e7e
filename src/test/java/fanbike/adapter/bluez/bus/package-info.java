/** Tests of D-Bus as BlueZ speaks it, most of them without a bus. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.bus;
