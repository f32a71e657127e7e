/**
 * Recordings as JSON lines: what enters a ride is written down at the door, and read back to the nanosecond.
 *
 * <p>It exists because a ride must survive anything: a full disk (lines wait in memory and the file stays whole), a
 * power loss (a torn last line is dropped, with a word), a second program (a lock). The lines are read with Jackson's
 * streaming parser, one at a time, rather than with the checked trees of {@link fanbike.adapter.files}: a ride has
 * thousands of them. Only the header, which is one, is such a tree.
 *
 * <p>May import {@code app.port}, {@code core}, the rest of {@code adapter.files} and Jackson. Must never throw at the
 * session thread, write a line that it would refuse to read, or read a clock.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.recording;
