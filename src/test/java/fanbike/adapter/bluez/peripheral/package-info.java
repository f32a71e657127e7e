/** Plays devices on a bus within the test, before something that reads and calls them as BlueZ does. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.peripheral;
