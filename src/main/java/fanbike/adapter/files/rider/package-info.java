/**
 * What a rider has been shown and need not be shown again: cautions, by the hash of their text, so that a caution that is
 * worded anew is shown anew; and the sounds.
 *
 * <p>May import {@code app.port}, {@code core} and {@code adapter.files}. The file is small, and written whole.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.rider;
