/** Runs cadence, session, cue and score in that order, one update for each input; also the whole ride as a function. */
@org.jspecify.annotations.NullMarked
package fanbike.core.coach;
