/**
 * The interval state machine: told the time with each input, it says what happened. The only place where a phase or an
 * interval changes.
 *
 * <p>Boundaries are computed, not observed. Each input first moves the session to its moment, stopping at every instant
 * that matters on the way (an interval's end, a value going stale, a second of the countdown), and only then takes
 * effect. So an interval lasts exactly as long as it should, whatever arrives when; ticks change nothing but how soon
 * something is said.
 *
 * <p>The machine keeps its state to itself and hands out snapshots: the first sketch was a function from state to state,
 * but a state that is rebuilt at each of its stops on the way reads worse than one that moves, and nobody else can see
 * the difference.
 *
 * <p>Imports {@code core.model} and the readings of {@code core.cadence}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.session;
