/** Tests of getting to know devices, with a Bluetooth and a clock that only do what the test says. */
@org.jspecify.annotations.NullMarked
package fanbike.app.pairing;
