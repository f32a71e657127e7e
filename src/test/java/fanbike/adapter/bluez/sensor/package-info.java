/** Tests of devices that are kept connected, over a bus inside the test's own process. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.sensor;
