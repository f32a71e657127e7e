/**
 * The FIT format (Flexible and Interoperable Data Transfer, Garmin): messages to bytes and back, and of its profile the
 * messages and fields that we use.
 *
 * <p>It is our own because the licence of the format's owner forbids to distribute his library, and to use it where injuries
 * are concerned; facts about the format are free. It knows nothing of rides or protocols: whoever writes an activity or reads
 * a workout says which fields he means, by {@link fanbike.adapter.files.fit.FitProfile}. Messages and fields that are not in
 * it are kept as they came.
 *
 * <p>May import {@code app.port}, {@code core} and {@code adapter.files}. Must never throw anything but an
 * {@link fanbike.app.port.InvalidFileException} at bytes from outside, nor take more memory for them than a small multiple of
 * their number.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.fit;
