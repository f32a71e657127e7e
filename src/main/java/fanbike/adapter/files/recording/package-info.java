/**
 * Recordings as JSON lines: what enters a ride is written down at the door, and read back to the nanosecond.
 *
 * <p>It exists because a ride must survive anything: a full disk (lines wait in memory and the file stays whole), a
 * power loss (a torn last line is dropped, with a word), a second program (a lock). The lines are read with Jackson's
 * streaming parser, one at a time, rather than with the checked trees of {@link fanbike.adapter.files}: a ride has
 * thousands of them. Only the header, which is one, is such a tree; and notifications exactly as they are written here, which
 * most lines are, need no parser at all.
 *
 * <p>Each line that is written ends in {@code , "chain": "0123456789abcdef0123456789abcdef"}: the first 16 bytes of the
 * SHA-256 of the chain before (as its 32 digits) followed by the line up to where that key begins. Nothing comes before the
 * first line. A recording of an older program, which has no chains, is gone on with from the SHA-256 of all its bytes, as 64
 * digits. The number of lines and the last chain are the seal, which reports carry: whoever has a report can find out
 * whether the recording is still the same. Whether the links fit is nothing that a reader asks, because a piece of a
 * recording is a recording too; {@link fanbike.adapter.files.recording.ChainCheck} does. A hash keeps no secret: who
 * changes the recording can chain it anew, but not to the seal in a report that somebody else has.
 *
 * <p>May import {@code app.port}, {@code core}, the rest of {@code adapter.files} and Jackson. Must never throw at the
 * session thread, write a line that it would refuse to read, or read a clock.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.recording;
