/**
 * The course of a whole ride, for what is drawn or written out afterwards: every stretch with its state, every pass through
 * an interval, every reading.
 *
 * <p>A {@link fanbike.core.coach.SessionResult} has the sums that a score needs, and a list of years of sessions needs no
 * more; a chart, a lap file and a table of seconds need what the sums are of. It is kept out of the result so that scoring
 * thousands of sessions does not pay for it. It decides nothing: states come from the session's events and from the scores,
 * and the stretches of a pass add up to its score, to the nanosecond.
 *
 * <p>Imports the core packages before it; {@code core.report} builds on it.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.course;
