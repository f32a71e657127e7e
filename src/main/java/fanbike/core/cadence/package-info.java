/**
 * Turns notifications into one clean, ordered stream of readings, from whatever the bike offers.
 *
 * <p>What the bike says is what is scored: nothing is smoothed, and nothing is dropped but what cannot be a cadence.
 * Silence is not judged here. How long a value holds is the session's business; this package only uses the same span to
 * decide when a source that fell silent gives up its turn. Records that a fitness machine splits over several
 * notifications become one reading, at the moment of the last part, as FTMS 4.19 means them.
 *
 * <p>Two limits are tighter than a plain reading of the rules would make them. The event time of a power meter's wheel wraps
 * after 32 s, so that a gap of 30 s, not 60, makes its next interval worthless. And after an interval that was discarded,
 * a repeat is waited for no longer than 10 s: its length may be the rest's, and one nudge of the pedals would otherwise
 * hide a standing bike for minutes.
 *
 * <p>Imports {@code core.gatt} and {@code core.model}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.cadence;
