/**
 * What each cue sounds like, as notes: one vocabulary for every loudspeaker, whether the program plays it or a browser.
 *
 * <p>Made for a loud room and a rider who counts breaths: fundamentals of 600 to 2,000 Hz, where neither a fan's roar nor a
 * small loudspeaker's weakness is greatest; short, with an attack. Told apart by contour and rhythm, so that neither a
 * musical ear nor good loudspeakers are needed: faster rises, slower falls, and the end is like nothing else.
 *
 * <p>Imports {@code core.cue}. Knows no samples and no sound device.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.tone;
