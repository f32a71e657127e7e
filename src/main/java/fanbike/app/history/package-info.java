/**
 * Looks back: keeps a history of what was ridden up to date, and lets it be read.
 *
 * <p>It is brought up to date by whoever reads it, and not by a ride: a ride writes its recording and nothing else, so
 * that nothing can go wrong with it here. Whoever reads compares the recordings that there are with those that the history
 * was derived from, and reads anew only what differs; a session that is being ridden differs each time.
 *
 * <p>All of it can be derived again. So a history that cannot be used never keeps a command from its answer: a damaged
 * one is thrown away and made anew, and where none can be kept, what is asked for is derived in memory.
 *
 * <p>Imports {@code app}, {@code app.port} and {@code core}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.app.history;
