/**
 * Bytes to values and back, one class for each GATT characteristic, as the Bluetooth documents write them.
 *
 * <p>Every byte comes from outside and is hostile: no sequence of bytes makes a parser here throw. What is cut off is
 * absent, what is too long is ignored, and each value says how well its bytes kept to their own flags.
 *
 * <p>May import nothing of this program; must never judge what a value is worth to the rider.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.gatt;
