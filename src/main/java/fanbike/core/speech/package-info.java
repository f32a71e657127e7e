/**
 * What is said aloud, word for word, in each language: a cue in as few words as can be understood in a loud gym, and the
 * plan before the start.
 *
 * <p>Numbers are digits here: whoever speaks them knows how they are read. Names of intervals are the protocol's own and
 * are spoken as they are written.
 *
 * <p>Imports the core packages before it. Knows no voice and no loudspeaker.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.speech;
