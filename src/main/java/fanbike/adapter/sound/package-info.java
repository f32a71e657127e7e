/**
 * Lets a ride be heard on this machine: tones through {@code javax.sound.sampled}, speech through a program that is
 * installed ({@code espeak-ng}, or else {@code spd-say}).
 *
 * <p>One thread of its own does everything that may take time; the session thread leaves it a note and returns. There is
 * room for one note: what is newest is heard, and nothing is ever heard late. Of the sound device one line is kept open
 * for the whole ride. Between tones nothing is written to it: the line runs dry, which costs no processor time, and begins
 * again with the first frame of the next write (the JDK prepares it anew on ALSA's EPIPE, with a start threshold of one
 * frame), so that no tone is lost.
 *
 * <p>Imports {@code app.port} and {@code core}. What a cue sounds like and says is decided in {@code core.tone} and
 * {@code core.speech}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.sound;
