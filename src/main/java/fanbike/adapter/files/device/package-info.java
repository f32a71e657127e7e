/**
 * Keeps what is known of the devices that were paired, in one file of the user's.
 *
 * <p>The file is the user's to edit, so it is read as strictly as a protocol, with everything that is wrong in it at once;
 * and it is never written over where it cannot be read. May import {@code app.port}, {@code core} and the rest of
 * {@code adapter.files}; must never write what it would refuse to read.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.device;
