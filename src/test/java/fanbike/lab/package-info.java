/**
 * The Bluetooth lab: the real BlueZ and the real kernel in a small virtual machine, with virtual controllers that hear
 * each other. It exists so that what is said about BlueZ is tried on BlueZ. It is started by the scripts in
 * {@code src/test/lab}, knows nothing of the program that is tested, and imports nothing of it.
 */
@org.jspecify.annotations.NullMarked
package fanbike.lab;
