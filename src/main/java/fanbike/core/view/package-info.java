/**
 * What a rider sees: one immutable picture of a ride for every kind of screen, so that a terminal and a tablet never say
 * different things.
 *
 * <p>An {@link fanbike.core.coach.Update} tells what one input changed; a screen that draws ten times a second sees few of
 * them, and needs what they add up to: how each interval was held, the last minute of cadence. {@link
 * fanbike.core.view.RideBoard} adds that up on the session thread; {@link fanbike.core.view.RideView} can be looked at
 * from any.
 *
 * <p>Imports the core packages before it. Decides nothing about the ride: whoever throws it away changes no score and no
 * cue.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.view;
