/**
 * Finds out why Bluetooth does not work, and what to do about it. Looking ({@code Vitals}) and judging are apart, so that
 * every fault there is can be judged in a test.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.doctor;
