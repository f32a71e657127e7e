/**
 * Runs cadence, session, cue and score in that order, one update for each input; also the whole ride as a function.
 *
 * <p>What enters a ride is one sealed family, {@link fanbike.core.coach.RideInput}: notifications, commands and gaps
 * alike, because they are stamped, recorded and replayed alike. Live riding, replay and simulation differ only in who
 * brings these inputs.
 *
 * <p>Imports the core packages before it.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.coach;
